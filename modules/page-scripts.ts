import { resolve } from 'node:path';
import { build, type Rolldown } from 'vite';
import { defineWxtModule } from 'wxt/modules';
import { scriptSites } from '../utils/sites/registry.ts';

// The scripts that run in web pages, one of each kind for each site, so that a page loads what its own site needs and no
// more. They are bundled here and not as WXT's entrypoints: its wrapper is half a kilobyte in a script of one, and its
// content scripts announce themselves on the page with an event that carries the extension's id.

const ROOT = resolve(import.meta.dirname, '..');

/** What each kind of script is started with: the function of its entrypoint, and what each site exports for it. */
const KINDS = {
  watch: { start: 'watch', file: 'entrypoints/watch/watch.ts', takes: 'hint' },
  profile: { start: 'follow', file: 'entrypoints/profile/profile.ts', takes: 'site' },
} as const;

type Kind = keyof typeof KINDS;

/** The source of one script: its entrypoint, started with its sites. */
function sourceOf(kind: Kind, sites: readonly string[]): string {
  const { start, file, takes } = KINDS[kind];
  const path = (name: string) => JSON.stringify(resolve(ROOT, name));
  const imports = sites.map((id, i) => `import { ${takes} as s${i} } from ${path(`utils/sites/${id}.ts`)};`);
  return [
    `import { ${start} } from ${path(file)};`,
    ...imports,
    `${start}([${sites.map((_, i) => `s${i}`)}]);`,
  ].join('\n');
}

const ENTRY = 'virtual:page-script';

/** Bundles a source into one script without imports. */
async function bundled(source: string): Promise<string> {
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
      rolldownOptions: { input: ENTRY, output: { format: 'iife', codeSplitting: false } },
      modulePreload: false,
    },
  })) as Rolldown.RolldownOutput;
  return result.output[0].code;
}

export default defineWxtModule((wxt) => {
  wxt.hooks.hook('build:publicAssets', async (_, files) => {
    const wanted = [...scriptSites()].flatMap(([name, sites]) =>
      (Object.keys(KINDS) as Kind[]).map((kind) => ({
        relativeDest: `${kind}/${name}.js`,
        source: sourceOf(
          kind,
          sites.map(({ id }) => id),
        ),
      })),
    );
    for (const { relativeDest, source } of wanted)
      files.push({ relativeDest, contents: await bundled(source) });
  });
});
