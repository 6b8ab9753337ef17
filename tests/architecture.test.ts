import { describe, expect, test } from 'vitest';
import { anys, leftForLater, silenced } from './setup/architecture/comments.ts';
import { pathsIn } from './setup/architecture/docs.ts';
import { type Module, moduleOf } from './setup/architecture/module.ts';
import { has, pathsOf, sources, textOf } from './setup/architecture/project.ts';
import { carriedIntoPages } from './setup/architecture/reach.ts';
import { acrossEntrypoints, againstTable, ofTests, passingOn } from './setup/architecture/table.ts';

const project = sources();

/** The scripts that run in web pages. */
const IN_PAGES = [
  'entrypoints/watch/watch.ts',
  'entrypoints/profile/profile.ts',
  'entrypoints/reader/reader.ts',
  'entrypoints/people/people.ts',
];

const RULES: Readonly<Record<string, (modules: readonly Module[]) => string[]>> = {
  'the table of imports': againstTable,
  'entrypoints import nothing of each other': acrossEntrypoints,
  'nothing that is shipped imports a test': ofTests,
  'no module passes on the exports of another': passingOn,
  'a script in a page carries neither store nor zod nor catalogue': (modules) =>
    carriedIntoPages(IN_PAGES, modules),
  'no any': anys,
  'nothing left for later': leftForLater,
  'no rule silenced without a reason': silenced,
};

describe('the rules hold', () => {
  test.each(Object.keys(RULES))('%s', (name) => {
    expect(RULES[name]?.(project)).toEqual([]);
  });

  test('every import of our own names a file', () => {
    const missing = project.flatMap(({ path, imports }) =>
      imports
        .filter(({ to }) => /^(entrypoints|components|utils|tests)\//u.test(to) && !has(to))
        .map(({ to }) => `${path} → ${to}`),
    );
    expect(missing).toEqual([]);
  });
});

/** Modules that break one rule each, with how often. */
const PLANTED: readonly [rule: string, path: string, text: string, found: number][] = [
  ['the table of imports', 'utils/core/a.ts', `import { x } from '../store/x.ts';`, 1],
  ['the table of imports', 'utils/core/a.ts', `import type { X } from '../platform/x.ts';`, 1],
  ['the table of imports', 'utils/core/a.ts', `import * as z from 'zod';`, 1],
  ['the table of imports', 'utils/sites/a.ts', `import { LIMITS } from '../core/limits.ts';`, 1],
  ['the table of imports', 'utils/store/a.ts', `import browser from 'webextension-polyfill';`, 1],
  ['the table of imports', 'utils/store/a.ts', `export const a = () => import('../messages/client.ts');`, 1],
  ['the table of imports', 'utils/surfaces/a.ts', `import { r } from '../../components/r.tsx';`, 1],
  ['the table of imports', 'utils/messages/a.ts', `import { s } from '../surfaces/records.ts';`, 1],
  ['the table of imports', 'components/a.tsx', `import { s } from '../utils/store/people.ts';`, 1],
  [
    'the table of imports',
    'components/a.tsx',
    `export type A = import('../utils/messages/protocol.ts').Body;`,
    1,
  ],
  ['the table of imports', 'entrypoints/popup/a.ts', `import browser from 'webextension-polyfill';`, 1],
  ['the table of imports', 'entrypoints/popup/a.ts', `import { s } from '../../utils/store/people.ts';`, 0],
  ['the table of imports', 'utils/sites/a.ts', `import type { P } from '../core/person.ts';`, 0],
  ['entrypoints import nothing of each other', 'entrypoints/a/x.ts', `import { y } from '../b/y.ts';`, 1],
  [
    'entrypoints import nothing of each other',
    'utils/core/a.ts',
    `import { y } from '../../entrypoints/b/y.ts';`,
    1,
  ],
  [
    'nothing that is shipped imports a test',
    'utils/core/a.ts',
    `import { n } from '../../tests/fixtures/n.ts';`,
    1,
  ],
  ['no module passes on the exports of another', 'utils/core/a.ts', `export * from './b.ts';`, 1],
  ['no module passes on the exports of another', 'utils/core/a.ts', `export { b } from './b.ts';`, 1],
  ['no any', 'utils/core/a.ts', 'export const a = (b: any): any[] => [b];', 1],
  ['nothing left for later', 'utils/core/a.ts', `// ${'TO'}DO: write`, 1],
  ['no rule silenced without a reason', 'utils/core/a.ts', `// ${'@ts-'}ignore`, 1],
  ['no rule silenced without a reason', 'utils/core/a.ts', `// ${'biome'}-ignore lint/a/b: <explanation>`, 0],
  ['no rule silenced without a reason', 'utils/core/a.ts', `// ${'biome'}-ignore lint/a/b`, 1],
];

describe('the rules find what breaks them', () => {
  test.each(PLANTED)('%s: %s, %s', (rule, path, text, found) => {
    expect(RULES[rule]?.([moduleOf(path, text)])).toHaveLength(found);
  });

  test('what a script in a page carries is found at any distance, but not through types', () => {
    const planted = [
      moduleOf('entrypoints/reader/reader.ts', `import { a } from '../../utils/sites/a.ts';`),
      moduleOf('utils/sites/a.ts', `import { b } from './b.ts'; import type { T } from '../core/t.ts';`),
      moduleOf('utils/sites/b.ts', `import { shapes } from '../core/shapes.ts';`),
      moduleOf('utils/core/t.ts', `import { z } from 'zod/mini';`),
      moduleOf('utils/core/shapes.ts', `import { z } from 'zod/mini';`),
    ];
    expect(carriedIntoPages(['entrypoints/reader/reader.ts'], planted)).toEqual([
      'entrypoints/reader/reader.ts → utils/sites/a.ts → utils/sites/b.ts → utils/core/shapes.ts → zod/mini',
    ]);
  });
});

describe('both halves are there', () => {
  const names = (pattern: string): string[] =>
    pathsOf(pattern).map((path) => path.split('/').at(-1)?.replace('.ts', '') ?? '');

  test('every site of the registry is one file and has invented pages', async () => {
    const { SITES } = await import('../utils/sites/registry.ts');
    const files = names('utils/sites/*.ts');
    const missing = SITES.map((site) => site.id).filter(
      (id) => !files.includes(id) || pathsOf(`tests/fixtures/pages/${id}/*.html`).length === 0,
    );
    expect(missing).toEqual([]);
  });

  test('every form of the registry is one file', async () => {
    const { FORMS } = await import('../utils/core/forms/registry.ts');
    const files = names('utils/core/forms/*.ts');
    expect(FORMS.map((form) => form.id).filter((id) => !files.includes(id))).toEqual([]);
  });

  test('every message has a handler', async () => {
    const { REQUESTS } = await import('../utils/messages/protocol.ts');
    const wiring = textOf('entrypoints/background/index.ts');
    expect(Object.keys(REQUESTS).filter((name) => !wiring.includes(`'${name}': `))).toEqual([]);
  });
});

describe('the documents name what there is', () => {
  const documents = ['README.md', 'ARCHITECTURE.md', 'docs/sites.md'].filter(has);

  test('paths are found among other words in backticks', () => {
    const text =
      'See `utils/core/tie.ts`, `biome.json`, `npm test`, `a/b`, `utils/<area>/x.ts` and `.output/tour`.';
    expect(pathsIn(text)).toEqual(['utils/core/tie.ts', 'biome.json']);
  });

  test.each(documents)('%s', (document) => {
    const exists = (path: string) =>
      has(path) ||
      (!path.includes('/') && pathsOf(`{entrypoints,utils,components,tests}/**/${path}`).length > 0);
    expect(pathsIn(textOf(document)).filter((path) => !exists(path))).toEqual([]);
  });
});
