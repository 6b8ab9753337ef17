// `npm run bench`: builds Kithcraft and measures it. Every figure stands beside its floor of the same run.
// `npm run bench -- store` measures the records with 100,000 people, a million interactions and 200,000 notes.
// `npm run bench -- forms [people] [seed]` looks for groups that were planted in invented networks; it needs no browser.
// `npm run bench -- suggest` measures the suggestions with 1,000, 10,000 and 100,000 people, or with as many as are named.
import { ensureBrowsers } from './browsers.ts';
import { run } from './run.ts';

async function main(): Promise<boolean> {
  const [what, size, seed] = process.argv.slice(2);
  if (what === 'forms') {
    const { formsBench } = await import('../bench/forms.ts');
    return formsBench(
      size === undefined ? undefined : Number(size),
      seed === undefined ? undefined : Number(seed),
    );
  }
  if (!ensureBrowsers(['chromium']) || run('wxt build') !== 0) return false;
  if (what === 'store') {
    const { storeBench } = await import('../bench/store/bench.ts');
    return storeBench(Number(size ?? 100_000));
  }
  if (what === 'suggest') {
    const { suggestBench } = await import('../bench/suggest/bench.ts');
    return suggestBench(size === undefined ? undefined : Number(size));
  }
  const { bench } = await import('../bench/bench.ts');
  return bench();
}

process.exitCode = (await main()) ? 0 : 1;
