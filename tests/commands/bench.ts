// `npm run bench`: builds Kithcraft and measures it. Every figure stands beside its floor of the same run.
import { ensureBrowsers } from './browsers.ts';
import { run } from './run.ts';

async function main(): Promise<boolean> {
  if (!ensureBrowsers(['chromium']) || run('wxt build') !== 0) return false;
  const { bench } = await import('../bench/bench.ts');
  return bench();
}

process.exitCode = (await main()) ? 0 : 1;
