import { importExport } from '../../browser/driver/home.ts';
import { meetKnown, meetStranger } from './meeting.ts';
import { allThere, restart } from './returning.ts';
import { reviewSuggestions, seeSuggestions } from './reviewing.ts';
import type { Step, Tour } from './tour-state.ts';

async function welcome({ driver, shots }: Tour): Promise<void> {
  const page = await driver.surface('options.html#welcome');
  await page.sees('Step 1 of');
  await shots.take(driver, 'welcome', page);
  await page.press('button', 'Next');
  await page.sees('All sites');
  await shots.take(driver, 'welcome-sites', page);
  await page.close();
  await driver.closeOwnTabs();
}

async function importNetwork({ driver, file, shots }: Tour): Promise<void> {
  const page = await driver.surface('options.html#data');
  await importExport(page, file);
  await shots.take(driver, 'data', page);
  await page.close();
}

async function enableGithub({ driver, shots }: Tour): Promise<void> {
  await driver.allow('https://github.com/*');
  const page = await driver.surface('options.html#sites');
  await page.fill('Find a site', 'GitHub');
  await page.press('switch', 'Enable on GitHub');
  await page.sees('Enabled: GitHub');
  await shots.take(driver, 'sites', page);
  await page.close();
}

async function seeTheRest({ driver, shots, known }: Tour): Promise<void> {
  const page = await driver.surface('options.html#people');
  await page.sees(/\d+ people/u);
  await shots.take(driver, 'people', page);
  await page.fill('Search your people', known.name);
  await page.sees(known.name);
  await page.go('people/tomasz');
  await page.sees('tide gauge');
  await shots.take(driver, 'person', page);
  await page.go('goals');
  await page.sees('remote sensing');
  await shots.take(driver, 'goals', page);
  await page.close();
}

async function nothingLeft({ wire, web }: Tour): Promise<void> {
  const asked = [...wire.leaked, ...web.unanswered];
  if (asked.length > 0) throw new Error(`asked for ${asked.join(', ')}`);
}

/** The main job, in order. */
export const STEPS: readonly (readonly [name: string, step: Step])[] = [
  ['see the welcome', welcome],
  ['import the sample network', importNetwork],
  ['enable GitHub with a real click', enableGithub],
  ['meet somebody known: mark, card, popup', meetKnown],
  ['meet a stranger: save, note, tags, log', meetStranger],
  ['see what the background suggests', seeSuggestions],
  ['accept one suggestion, dismiss one', reviewSuggestions],
  ['see people, a person, goals', seeTheRest],
  ['restart the browser', restart],
  ['find everything there', allThere],
  ['nothing was asked of the network', nothingLeft],
];
