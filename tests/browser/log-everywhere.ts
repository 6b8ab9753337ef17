import { KNOWN, pageOf } from './driver/cast.ts';
import type { Driver, Surface } from './driver/surface.ts';
import type { Web } from './driver/web.ts';

export interface Logging {
  web: Web;
  driver: Driver;
  /** Ends the background, as the browser does when it wants the memory. */
  kill(): Promise<unknown>;
}

const FIELD = /^In one line/u;

/** Types a line, ends the background, saves by Enter, and sees that it is said. */
async function log(surface: Surface, line: string, kill: Logging['kill']): Promise<void> {
  await surface.fill(FIELD, line);
  await surface.sees('About: ');
  await kill();
  await surface.key(FIELD, 'Enter');
  await surface.sees(/^Saved: /mu);
}

/** A contact is logged in one line from every surface, the background ended between typing and saving. */
export async function logFromEverySurface({ web, driver, kill }: Logging): Promise<void> {
  web.page(KNOWN.url, pageOf(KNOWN));
  const page = await driver.web(KNOWN.url);
  const popup = await page.popup();
  await popup.sees(`You know ${KNOWN.name}`);
  await log(popup, 'call about tides from the popup', kill);
  await popup.close();
  const card = await page.card();
  await card.sees(`You know ${KNOWN.name}`);
  if (!(await card.text()).includes('In one line')) await card.press('button', 'Log a contact');
  await log(card, 'call about tides from the card', kill);
  await card.close();
  await page.close();
  const panel = await driver.surface('sidepanel.html');
  await panel.press('button', 'Log a contact');
  await log(panel, `call with ${KNOWN.name} about tides from the side panel`, kill);
  await panel.close();
  const person = await driver.surface('options.html#people/yuki');
  await person.press('button', 'Log a contact');
  await log(person, 'call about tides from the page of the person', kill);
  for (const where of ['popup', 'card', 'side panel', 'page of the person'])
    await person.sees(`tides from the ${where}`);
}
