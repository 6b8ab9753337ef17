import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { scriptSites } from '../utils/sites/registry.ts';

// The scripts that run in web pages, one of each kind for each site, so that a page loads what its own site needs and no
// more. They are bundled here and not as WXT's entrypoints: its wrapper is half a kilobyte in a script of one, and its
// content scripts announce themselves on the page with an event that carries the extension's id.

const ROOT = resolve(import.meta.dirname, '..');

interface Kind {
  /** The function that starts it, and the file of its entrypoint. */
  start: string;
  file: string;
  /** What each site exports for it. */
  takes: readonly string[];
  /** What stands for several sites at once, instead of what each of them exports. */
  together?: string;
  /** All of it runs at once: it is compiled ahead and not function by function. */
  eager?: true;
  /** It answers: what the function returns is the script's value for who ran it. */
  answers?: true;
}

const KINDS: Readonly<Record<string, Kind>> = {
  watch: {
    start: 'watch',
    file: 'entrypoints/watch/watch.ts',
    takes: ['hint'],
    together: 'anywhere-hint',
    eager: true,
  },
  profile: { start: 'follow', file: 'entrypoints/profile/profile.ts', takes: ['site'] },
  reader: {
    start: 'readOnce',
    file: 'entrypoints/reader/reader.ts',
    takes: ['site', 'read'],
    answers: true,
    eager: true,
  },
};

const path = (name: string): string => JSON.stringify(resolve(ROOT, name));

const ANSWER = 'kithcraftAnswer';
/** The value of a script is that of its last expression. */
const TAKE_ANSWER = `(()=>{const a=globalThis.${ANSWER};delete globalThis.${ANSWER};return a})()`;

/** The source of one script: its entrypoint, started with what its sites export. */
function sourceOf({ start, file, takes, answers }: Kind, sites: readonly string[]): string {
  const imports = sites.map(
    (id, i) =>
      `import { ${takes.map((name) => `${name} as ${name}${i}`)} } from ${path(`utils/sites/${id}.ts`)};`,
  );
  const given = sites.map((_, i) =>
    takes.length === 1 ? `${takes[0]}${i}` : `{ ${takes.map((name) => `${name}: ${name}${i}`)} }`,
  );
  const call = `${start}([${given}])`;
  return [
    `import { ${start} } from ${path(file)};`,
    ...imports,
    answers ? `globalThis.${ANSWER} = ${call};` : `${call};`,
  ].join('\n');
}

const ENTRY = 'virtual:page-script';

/** https://v8.dev/blog/explicit-compile-hints, Chrome 136; elsewhere a comment. */
const EAGER = '//# allFunctionsCalledOnLoad\n';

/** Bundles a source into one script without imports. */
async function bundled(source: string, footer: string): Promise<string> {
  const result = (await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'page-script',
        resolveId: (id) => (id === ENTRY ? ENTRY : undefined),
        load: (id) => (id === ENTRY ? source : undefined),
      },
    ],
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: {
        input: ENTRY,
        output: { format: 'iife', codeSplitting: false, footer, charset: 'ascii' },
      },
      modulePreload: false,
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

/** A script that is the same on every page: a function of a file of `entrypoints/people`. */
const everywhere = (start: string, file: string): string =>
  `import { ${start} } from ${path(`entrypoints/people/${file}.ts`)};\n`;

/** The scripts for known people. Those run by the popup answer. */
const PEOPLE = `${everywhere('markPeople', 'people')}markPeople();`;
const asking = (start: string, file: string): string =>
  `${everywhere(start, file)}globalThis.${ANSWER} = ${start}();`;

export default defineWxtModule((wxt) => {
  wxt.hooks.hook('build:publicAssets', async (_, assets) => {
    assets.push(
      { relativeDest: 'people.js', contents: await bundled(PEOPLE, '') },
      {
        relativeDest: 'links-here.js',
        contents: await bundled(asking('linksHere', 'links-here'), TAKE_ANSWER),
      },
      { relativeDest: 'text-here.js', contents: await bundled(asking('textHere', 'text-here'), TAKE_ANSWER) },
    );
    for (const [name, sites] of scriptSites())
      for (const [folder, kind] of Object.entries(KINDS)) {
        const files = kind.together && sites.length > 1 ? [kind.together] : sites.map(({ id }) => id);
        const source = sourceOf(kind, files);
        const contents = await bundled(source, kind.answers ? TAKE_ANSWER : '');
        assets.push({ relativeDest: `${folder}/${name}.js`, contents: (kind.eager ? EAGER : '') + contents });
      }
  });
});
