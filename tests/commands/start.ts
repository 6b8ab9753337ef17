// `npm start`: builds Kithcraft and shows it in a browser with an invented sample network.
// `--headless` does the main job by itself; `--firefox` takes Firefox.
import { type BrowserName, ensureBrowsers } from './browsers.ts';
import { run } from './run.ts';
import { hasDisplay, showRoom } from './tour/showroom.ts';
import { runTour } from './tour/tour.ts';

const BUILDS: Readonly<Record<BrowserName, string>> = {
  chromium: 'wxt build',
  firefox: 'wxt build -b firefox --mv3',
};

async function main(given: ReadonlySet<string>): Promise<boolean> {
  const browser = given.has('--firefox') ? 'firefox' : 'chromium';
  const headless = given.has('--headless');
  if (!headless && !hasDisplay()) {
    console.error('There is no display here: use `npm start -- --headless`.');
    return false;
  }
  if (!ensureBrowsers([browser]) || run(BUILDS[browser]) !== 0) return false;
  if (headless) return runTour(browser);
  await showRoom(browser);
  return true;
}

process.exitCode = (await main(new Set(process.argv.slice(2)))) ? 0 : 1;
