import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { KINDS, kindOf } from '../../components/options/sites/kinds.ts';
import { EVIDENCE } from '../../utils/sites/evidence.ts';
import { READERS } from '../../utils/sites/readers.ts';
import { SITES } from '../../utils/sites/registry.ts';
import { missingOf, type SiteFiles, sitesIn } from './parts.ts';

const ROOT = resolve(import.meta.dirname, '../..');

const namesIn = (folder: string, ending: string): string[] =>
  existsSync(resolve(ROOT, folder))
    ? readdirSync(resolve(ROOT, folder))
        .filter((name) => name.endsWith(ending))
        .map((name) => name.slice(0, -ending.length))
    : [];

const FILES: SiteFiles = {
  texts: new Map(
    namesIn('utils/sites', '.ts').map((name) => [
      name,
      readFileSync(resolve(ROOT, `utils/sites/${name}.ts`), 'utf8'),
    ]),
  ),
  pagesOf: (id) => ({
    html: namesIn(`tests/fixtures/pages/${id}`, '.html'),
    json: namesIn(`tests/fixtures/pages/${id}`, '.json'),
  }),
};

const IDS = sitesIn(FILES);

test.each(IDS)('%s is whole', (id) => {
  expect(missingOf(id, FILES)).toEqual([]);
});

test.each(IDS)('%s says when and what was looked at', (id) => {
  const { seen = '', from = '' } = EVIDENCE.get(id) ?? {};
  const missing = `utils/sites/${id}.ts: its evidence says nothing yet: write into \`seen\` when, and into \`from\` what was looked at.`;
  expect(/^\d{4}(?:-\d{2})?$/u.test(seen) && from !== '', missing).toBe(true);
});

test.each(IDS)('%s is of a kind', (id) => {
  const missing = `components/options/sites/kinds.ts does not have ${id}: add it to the sites of a kind.`;
  expect(kindOf(id) !== 'other', missing).toBe(true);
});

test('the lists have the sites there are and no others, each once', () => {
  const sorted = [...IDS].sort();
  expect(SITES.map(({ id }) => id).sort()).toEqual(sorted);
  expect([...READERS.keys()].sort()).toEqual(sorted);
  expect([...EVIDENCE.keys()].sort()).toEqual(sorted);
  expect(KINDS.flatMap(({ sites }) => sites.split(' ')).sort()).toEqual(sorted);
});

describe('each missing part is said in one sentence', () => {
  const PARTS = ['site', 'hint', 'read', 'evidence', 'examples'];
  const file = (parts: readonly string[]) => parts.map((name) => `export const ${name} = {};`).join('\n');
  const list = (what: string) =>
    `import { ${what} as gitLab } from './git-lab.ts';\n\n    'git-lab': gitLab,\n`;
  const pages = { html: ['full'], json: ['full'] };
  const files = (changed: Readonly<Record<string, string>> = {}, own = pages): SiteFiles => ({
    texts: new Map(
      Object.entries({
        'git-lab': file(PARTS),
        registry: list('site').replace(`'git-lab': `, ''),
        readers: list('read'),
        evidence: list('evidence'),
        ...changed,
      }),
    ),
    pagesOf: () => own,
  });

  test('nothing is missing of a whole one', () => {
    expect(missingOf('git-lab', files())).toEqual([]);
    expect(sitesIn(files())).toEqual(['git-lab']);
  });

  test.each(PARTS.slice(1))('an export: %s', (part) => {
    const text = file(PARTS.filter((name) => name !== part));
    expect(missingOf('git-lab', files({ 'git-lab': text }))).toEqual([
      expect.stringMatching(
        new RegExp(`^utils/sites/git-lab\\.ts exports no ${part}: add \`export const ${part}\`, .+\\.$`, 'u'),
      ),
    ]);
  });

  test.each([
    ['registry', 'site'],
    ['readers', 'read'],
    ['evidence', 'evidence'],
  ])('a line in %s', (name, what) => {
    const sentence = `utils/sites/${name}.ts does not have git-lab: import \`${what}\` of utils/sites/git-lab.ts and list it.`;
    const onlyImported = list(what).split('\n')[0] ?? '';
    for (const text of ['', onlyImported])
      expect(missingOf('git-lab', files({ [name]: text }))).toEqual([sentence]);
  });

  test('pages', () => {
    expect(missingOf('git-lab', files({}, { html: [], json: [] }))).toEqual([
      'tests/fixtures/pages/git-lab has no page yet: add a saved page, full.html, with full.json beside it.',
    ]);
    expect(missingOf('git-lab', files({}, { html: ['full'], json: [] }))).toEqual([
      'tests/fixtures/pages/git-lab/full.html has nothing beside it: add full.json with what is expected.',
    ]);
  });
});
