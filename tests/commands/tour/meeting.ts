import type { Tour } from './tour-state.ts';

export const NOTE = 'Met at the mapping evening. Knows who keeps the tide gauges.';
export const TAGS = ['tide gauges', 'cartography'] as const;
export const ABOUT = 'Compared two ways to draw a tide table';

/** The page of somebody known: what the mark shows, the card that its click opens, and the popup. */
export async function meetKnown({ driver, known, shots }: Tour): Promise<void> {
  const page = await driver.web(known.url);
  await page.hover(await page.mark());
  await shots.take(driver, 'mark-known', page);
  const card = await page.card();
  await card.sees(`You know ${known.name}`);
  await card.sees('remote sensing');
  await shots.take(driver, 'card-known', card);
  await card.close();
  const popup = await page.popup();
  await popup.sees(known.name);
  await popup.sees('Save contact');
  await shots.take(driver, 'popup', popup);
  await popup.close();
  await page.close();
}

/** The page of a stranger: saved and annotated in the card, and a contact with them logged in the popup. */
export async function meetStranger({ driver, stranger, shots }: Tour): Promise<void> {
  const page = await driver.web(stranger.url);
  await page.mark();
  await shots.take(driver, 'mark-unknown', page);
  const card = await page.card();
  await card.sees('Not in your people yet');
  await shots.take(driver, 'card-unknown', card);
  await card.press('button', `Save ${stranger.name}`);
  await card.sees(`You know ${stranger.name}`);
  await card.fill('Add a note', NOTE);
  await card.press('button', 'Save note');
  await card.sees(NOTE);
  await card.fill('Tags', `${TAGS.join(',')},`);
  for (const tag of TAGS) await card.sees(tag);
  await card.close();
  const popup = await page.popup();
  await popup.sees(stranger.name);
  await popup.fill(/^In one line/u, ABOUT);
  await popup.press('button', 'Save contact');
  await popup.sees(/Saved: Met/u);
  await popup.close();
  await page.close();
}
