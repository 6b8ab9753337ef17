import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { EVIDENCE } from '../../utils/sites/evidence.ts';
import { SITES } from '../../utils/sites/registry.ts';
import type { Evidence, Site } from '../../utils/sites/site.ts';
import { DOCUMENT, EMPTY, tableOf, withTable } from '../commands/sites-table/table.ts';

const path = resolve(import.meta.dirname, '../..', DOCUMENT);
const SITE: Site = {
  id: 'a',
  name: 'A | B',
  hosts: ['a.example', '*.b.example'],
  matches: [],
  identify: () => null,
  profileUrl: (handle) => handle,
};
const SAID: Evidence = { sure: 'medium', seen: '2026-05', from: 'a <saved> page' };

test('the table in the docs is what the site files say', () => {
  const written = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const wanted = withTable(written || EMPTY, tableOf(SITES, EVIDENCE));
  expect(written === wanted, `${DOCUMENT} is out of date: run \`npm run sites-table\``).toBe(true);
});

test('a row says everything, and no text of it is markup', () => {
  const table = tableOf([SITE], new Map([['a', SAID]]));
  expect(table.split('\n')[2]).toBe(
    '| A \\| B | a.example, \\*.b.example | medium | 2026-05 | a \\<saved\\> page |',
  );
});

test('a site of which nothing is known has a row all the same', () => {
  expect(tableOf([{ ...SITE, name: 'A', hosts: ['*'] }], new Map()).split('\n')[2]).toBe(
    '| A | any | low | – | – |',
  );
});

test('what stands around the table stays, and writing it again changes nothing', () => {
  const once = withTable(`Before.\n${EMPTY}After.\n`, 'one');
  expect(once).toMatch(/^Before\..*one.*After\.\n$/su);
  expect(withTable(once, 'one')).toBe(once);
  expect(withTable(once, 'two')).not.toContain('one');
});

test.each(['', 'No markers.', EMPTY + EMPTY])('a document with other markers is refused: %j', (text) => {
  expect(() => withTable(text, 'one')).toThrow('docs/sites.md has to have the lines');
});
