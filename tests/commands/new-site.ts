// `npm run new-site -- <id> [--name <name>] [--host <host>]`: the files of a new site, and its lines in the three lists.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { expectedFile, type NewSite, pageFile, siteFile, variableOf } from './new-site/template.ts';
import { ROOT } from './run.ts';

const USAGE = 'Usage: npm run new-site -- <id> [--name <name>] [--host <host>]';

function wanted(): NewSite {
  const { values, positionals } = parseArgs({
    options: { name: { type: 'string' }, host: { type: 'string' } },
    allowPositionals: true,
  });
  const [id, ...more] = positionals;
  if (!id || more.length > 0) throw new Error(USAGE);
  if (!/^[a-z][a-z0-9-]{0,30}$/u.test(id)) throw new Error(`${id}: an id is lower-case letters and digits.`);
  return { id, name: values.name ?? id, host: values.host ?? `${id}.example` };
}

/** Adds a site to the imports of a file and to the list that begins with `open`. */
function enlist(file: string, id: string, what: string, open: string): void {
  const path = resolve(ROOT, 'utils/sites', file);
  const name = variableOf(id);
  const line = `import { ${what} as ${name} } from './${id}.ts';\n`;
  const text = line + readFileSync(path, 'utf8');
  const at = text.indexOf(open) + open.length;
  const entry = what === 'site' || name === id ? name : `'${id}': ${name}`;
  writeFileSync(path, `${text.slice(0, at)}\n  ${entry},${text.slice(at)}`);
}

function write(path: string, text: string): void {
  writeFileSync(resolve(ROOT, path), text);
  console.log(`  ${path}`);
}

function main(): void {
  const site = wanted();
  const file = `utils/sites/${site.id}.ts`;
  if (existsSync(resolve(ROOT, file))) throw new Error(`${file} is there already: nothing was changed.`);
  const pages = `tests/fixtures/pages/${site.id}`;
  mkdirSync(resolve(ROOT, pages), { recursive: true });
  write(file, siteFile(site));
  write(`${pages}/full.html`, pageFile(site));
  write(`${pages}/full.json`, expectedFile(site));
  enlist('registry.ts', site.id, 'site', 'SITES: readonly Site[] = [');
  enlist('readers.ts', site.id, 'read', 'Object.entries({');
  enlist('evidence.ts', site.id, 'evidence', 'Object.entries({');
  console.log(
    `\nNow say in them what is true of ${site.name}: docs/sites.md tells how, and \`npm test -- unit\` what is missing.`,
  );
}

try {
  main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 2;
}
