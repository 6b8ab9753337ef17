// `npm run sites-table`: writes the table of all sites into docs/sites.md, from what the site files say of themselves.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { EVIDENCE } from '../../utils/sites/evidence.ts';
import { SITES } from '../../utils/sites/registry.ts';
import { ROOT } from './run.ts';
import { DOCUMENT, EMPTY, tableOf, withTable } from './sites-table/table.ts';

try {
  const path = resolve(ROOT, DOCUMENT);
  const before = existsSync(path) ? readFileSync(path, 'utf8') : EMPTY;
  writeFileSync(path, withTable(before, tableOf(SITES, EVIDENCE)));
  console.log(`${DOCUMENT}: ${SITES.length} sites.`);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
