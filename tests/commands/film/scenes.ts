import type { Page } from '@playwright/test';
import type { Chromium } from '../../browser/driver/chromium.ts';
import { surfaceOf } from '../../browser/driver/chromium-driver.ts';
import { MARK_AT, until } from '../../browser/driver/surface.ts';
import type { Cast } from '../tour/cast.ts';
import type { Moment } from './stage.ts';

const LINE =
  'coffee yesterday about tide tables #cartography !old charts hide the best data >2w send the survey';
/** So many letters are typed between two pictures. */
const LETTERS = 6;
const TYPING_MS = 110;

const shotOf = async (page: Page): Promise<Uint8Array> => page.screenshot({ animations: 'disabled' });

/** The page of somebody known: the mark says who they are. */
async function seeMark(page: Page): Promise<Moment[]> {
  const before = await shotOf(page);
  const { x, y } = await until(
    'the mark',
    () => page.evaluate(MARK_AT) as Promise<{ x: number; y: number } | null>,
  );
  await page.mouse.move(x, y);
  const says = 'On their page: who is this to me?';
  return [
    { under: before, says, ms: 700 },
    { under: await shotOf(page), says, ms: 1_400 },
  ];
}

/** The popup: one line, Enter. */
async function logContact(chromium: Chromium, page: Page, name: string): Promise<Moment[]> {
  const under = await shotOf(page);
  const popup = await chromium.popup(page);
  const surface = surfaceOf(popup);
  await surface.sees(`You know ${name}`);
  const says = 'One line, and Enter';
  const moments: Moment[] = [{ under, over: await shotOf(popup), says, ms: 600 }];
  for (let length = LETTERS; length < LINE.length + LETTERS; length += LETTERS) {
    await surface.fill('In one line', LINE.slice(0, length));
    await popup.waitForTimeout(60);
    moments.push({ under, over: await shotOf(popup), says, ms: TYPING_MS });
  }
  await popup.waitForTimeout(400);
  moments.push({ under, over: await shotOf(popup), says, ms: 1_200 });
  await surface.key('In one line', 'Enter');
  await surface.sees(/Saved:/u);
  moments.push({ under, over: await shotOf(popup), says: 'Saved, with an Undo', ms: 1_200 });
  await popup.close();
  return moments;
}

/** A section of the options page, once it says something. */
async function seeSection(chromium: Chromium, hash: string, sought: RegExp, says: string): Promise<Moment> {
  const page = await chromium.open(`options.html#${hash}`);
  await surfaceOf(page).sees(sought);
  const under = await shotOf(page);
  await page.close();
  return { under, says, ms: 1_700 };
}

/** All that is seen, in order. The sample network is in the browser, and the site of the known person is enabled. */
export async function play(chromium: Chromium, { known }: Cast): Promise<Moment[]> {
  const page = await chromium.visit(known.url);
  const moments = [...(await seeMark(page)), ...(await logContact(chromium, page, known.name))];
  await page.close();
  const today = await seeSection(chromium, 'today', /promised/iu, 'What you promised comes back on its day');
  const review = await seeSection(
    chromium,
    'review',
    /circle to form/iu,
    'And a circle waits to be formed, with reasons',
  );
  return [...moments, today, review];
}
