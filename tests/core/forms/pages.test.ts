import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMS } from '../../../utils/core/forms/registry.ts';
import { pageOf, pageTextOf } from '../../commands/form-pages/page.ts';

const MOST_LINES = 60;

describe('the page of each form', () => {
  it.each(FORMS)('$id is what the code makes of its example', (form) => {
    const path = resolve(import.meta.dirname, '../../..', pageOf(form.id));
    const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const wanted = pageTextOf(form);
    expect(written === wanted, `${pageOf(form.id)} is out of date: run \`npm run form-pages\``).toBe(true);
    expect(wanted.split('\n').length).toBeLessThanOrEqual(MOST_LINES);
    expect(wanted).not.toContain('undefined');
  });
});
