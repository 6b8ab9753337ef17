// `npm run form-pages`: writes a page for each form into docs/forms, with an example out of what the code makes of it.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { FORMS } from '../../utils/core/forms/registry.ts';
import { pageOf, pageTextOf } from './form-pages/page.ts';
import { ROOT } from './run.ts';

for (const form of FORMS) {
  const path = resolve(ROOT, pageOf(form.id));
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, pageTextOf(form));
}
console.log(`docs/forms: ${FORMS.length} pages.`);
