import { KNOWN, pageOf, STRANGER } from './driver/cast.ts';
import { switchSite } from './driver/home.ts';
import { orcidPage } from './driver/orcid-page.ts';
import type { Driver } from './driver/surface.ts';
import type { Web } from './driver/web.ts';

export interface Joining {
  web: Web;
  driver: Driver;
}

const ORCID = 'https://orcid.org/*';
const at = (id: string): string => `https://orcid.org/${id}`;
const PROVEN = { id: '0000-0002-1825-0097', name: 'O. Mbeki-Strand' };
const CLAIMED = { id: '0000-0001-5109-3700', name: 'Y. T.' };

export const enableOrcid = ({ driver }: Joining): Promise<void> => switchSite(driver, 'ORCID', [ORCID]);

/** Two pages that call each other their person's own: the second is known without a question, and says so. */
export async function pagesThatNameEachOther({ web, driver }: Joining): Promise<void> {
  web.page(STRANGER.url, pageOf({ ...STRANGER, me: [at(PROVEN.id)] }));
  web.page(at(PROVEN.id), orcidPage({ ...PROVEN, me: [STRANGER.url] }));
  const first = await driver.web(STRANGER.url);
  const saving = await first.popup();
  await saving.sees('Not in your people yet');
  await saving.press('button', new RegExp(`^Save ${STRANGER.name}`, 'u'));
  await saving.sees(`You know ${STRANGER.name}`);
  await saving.close();
  await first.close();
  const second = await driver.web(at(PROVEN.id));
  const popup = await second.popup();
  await popup.sees('name each other');
  await popup.sees(`You know ${STRANGER.name}`);
  await popup.close();
  await second.close();
}

/** A page that calls a known person's its own, and not the other way about: offered, taken back, refused for ever. */
export async function pageThatNamesAnother({ web, driver }: Joining): Promise<void> {
  web.page(at(CLAIMED.id), orcidPage({ ...CLAIMED, me: [KNOWN.url] }));
  const page = await driver.web(at(CLAIMED.id));
  const popup = await page.popup();
  await popup.sees('Maybe somebody you know');
  await popup.press('button', `${KNOWN.name} is the same person`);
  await popup.sees(`You know ${KNOWN.name}`);
  await popup.press('button', 'Undo');
  await popup.sees('Maybe somebody you know');
  await popup.press('button', `${KNOWN.name} is not the same person`);
  await popup.sees('Remembered: not the same person.');
  await popup.close();
  await page.close();
  const again = await driver.web(at(CLAIMED.id));
  const later = await again.popup();
  await later.sees('Not in your people yet');
  if ((await later.text()).includes('Maybe somebody you know'))
    throw new Error('who was told apart is offered');
  await later.close();
  await again.close();
}

/** Two people who are one, joined on the options page, and separated again. */
export async function twoPeople({ web, driver }: Joining): Promise<void> {
  const twin = {
    ...STRANGER,
    handle: 'ottoline-at-work',
    number: 987_654_009,
    url: 'https://github.com/ottoline-at-work',
  };
  for (const one of [STRANGER, twin]) {
    web.page(one.url, pageOf(one));
    const page = await driver.web(one.url);
    const popup = await page.popup();
    await popup.sees(/Not in your people yet|You know/u);
    if ((await popup.text()).includes('Not in your people yet')) {
      await popup.press('button', new RegExp(`^Save ${one.name}`, 'u'));
      await popup.sees(`You know ${one.name}`);
    }
    await popup.close();
    await page.close();
  }
  const options = await driver.surface('options.html#people');
  await options.fill('Search your people', STRANGER.name);
  await options.press('button', STRANGER.name);
  await options.sees('Maybe the same person');
  await options.press('button', `${STRANGER.name} is the same person`);
  await options.sees('Joined: they are one person now.');
  await options.sees('ottoline-at-work');
  await options.sees('ottoline-folds-the-charts');
  await options.press('button', `Separate ${STRANGER.name} again`);
  await options.sees('Separated: each has what was theirs.');
  await options.sees('Maybe the same person');
  await options.close();
}
