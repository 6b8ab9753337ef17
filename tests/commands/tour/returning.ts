import { ABOUT, NOTE, TAGS } from './meeting.ts';
import type { Tour } from './tour-state.ts';

/** Ends the browser and starts it again with the same profile. */
export async function restart(tour: Tour): Promise<void> {
  await tour.driver.close();
  tour.driver = await tour.start();
  await tour.driver.closeOwnTabs();
}

/** Everything that was confirmed before is there: the people, what was written, what was decided. */
export async function allThere({ driver, stranger, known }: Tour): Promise<void> {
  const page = await driver.surface('options.html#people');
  await page.fill('Search your people', known.name);
  await page.sees(known.name);
  await page.fill('Search your people', stranger.name);
  await page.press('button', new RegExp(stranger.name, 'u'));
  for (const text of [NOTE, ABOUT, ...TAGS]) await page.sees(text);
  await page.go('review');
  await page.sees('Accepted (1)');
  await page.press('button', 'Dismissed (1)');
  await page.sees('Dismissed: not now');
  await page.go('data');
  await page.sees(/31\s*$|31\n/mu);
  await page.close();
}
