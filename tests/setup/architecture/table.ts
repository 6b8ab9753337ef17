import type { Import, Module } from './module.ts';

/** What the files of one folder may import, besides each other. A trailing ` types` lets only types in. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  'utils/core': ['zod/mini'],
  'utils/catalogue': ['utils/core', 'zod/mini types'],
  'utils/sites': ['utils/core types'],
  'utils/formats': [
    'utils/core',
    'zod/mini types',
    'papaparse',
    '@zip.js/zip.js',
    '@zip.js/zip.js/lib/zip-core-custom.js',
    'ical.js',
    'postal-mime',
    'date-fns',
    'chrono-node types',
    'chrono-node/en',
    'chrono-node/de',
    'chrono-node/fr',
    'chrono-node/es',
    'chrono-node/ja',
  ],
  'utils/store': ['utils/core', 'idb', '@noble/hashes/sha2.js', '@noble/hashes/utils.js'],
  'utils/messages': ['utils/core', 'utils/platform', 'zod/mini'],
  'utils/platform': ['utils/core types', 'webextension-polyfill'],
  'utils/page-marks': [],
  'utils/surfaces': [
    'utils/core',
    'utils/sites',
    'utils/store',
    'utils/messages',
    'utils/platform',
    'utils/catalogue',
    'utils/formats',
    'preact',
    'preact/hooks',
    '@preact/signals',
  ],
  components: ['utils/core', 'preact', 'preact/hooks', '@preact/signals', '@tanstack/virtual-core'],
  entrypoints: [
    'utils/core',
    'utils/catalogue',
    'utils/sites',
    'utils/formats',
    'utils/store',
    'utils/messages',
    'utils/platform',
    'utils/surfaces',
    'utils/page-marks',
    'components',
    'preact',
    'preact/hooks',
    '@preact/signals',
    'wxt/utils/define-background',
    'wxt/utils/define-unlisted-script',
  ],
};

/** The folder of the table that a file stands in. */
export function areaOf(path: string): string | undefined {
  return Object.keys(MAY).find((area) => path.startsWith(`${area}/`));
}

const isOwn = (path: string): boolean => areaOf(path) !== undefined || path.startsWith('tests/');

function allowed(from: string, { to, typeOnly }: Import): boolean {
  const target = areaOf(to) ?? to;
  const rules = MAY[from] ?? [];
  return target === from || rules.includes(target) || (typeOnly && rules.includes(`${target} types`));
}

/** Imports that the table does not allow, as sentences. */
export function againstTable(modules: readonly Module[]): string[] {
  return modules.flatMap((module) => {
    const from = areaOf(module.path);
    if (!from) return [];
    const wrong = module.imports.filter((one) => !allowed(from, one));
    return wrong.map((one) => `${module.path} imports ${one.to}, which ${from} may not`);
  });
}

/** Each page and script of the browser's is on its own: entrypoints share by `utils` and `components`. */
export function acrossEntrypoints(modules: readonly Module[]): string[] {
  const unit = (path: string): string => path.split('/').slice(0, 2).join('/');
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(
        ({ to }) => to.startsWith('entrypoints/') && unit(to) !== unit(path) && !path.startsWith('tests/'),
      )
      .map(({ to }) => `${path} imports ${to} of another entrypoint`),
  );
}

/** Tests are not shipped. */
export const ofTests = (modules: readonly Module[]): string[] =>
  modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ to }) => !path.startsWith('tests/') && to.startsWith('tests/'))
      .map(({ to }) => `${path} imports ${to}`),
  );

/** Modules that would only pass on what others export, which hides who uses what. */
export const passingOn = (modules: readonly Module[]): string[] =>
  modules.flatMap(({ path, imports }) =>
    imports
      .filter((one) => one.again && isOwn(one.to))
      .map((one) => `${path} exports again what ${one.to} exports`),
  );
