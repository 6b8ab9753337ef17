import { sampleNetwork } from '../../fixtures/network.ts';
import { toJson } from '../../fixtures/to-json.ts';
import type { Chromium } from './chromium.ts';
import { countOf } from './records.ts';
import { fileWith } from './sample-file.ts';

const FIRST = ['Ärne', 'Bo', 'Chidi', 'Édith', 'Fumiko', 'Goran', 'Hatice', 'Łukasz', 'Øyvind', 'Zoe'];
const LAST = ['Marlow', 'Strid', 'Okafor', 'Vik', 'Novak', 'Haddad', 'Mori'];

const nth = (list: readonly string[], i: number): string => list[i % list.length] ?? '';

/** So many invented people more than the sample network has, with rows of different heights. */
function crowd(count: number, now: number) {
  return Array.from({ length: count }, (_, i) => ({
    id: `crowd-${i}`,
    name: `${nth(FIRST, i)} ${nth(LAST, i)} ${i}`,
    ...(i % 3 === 0
      ? {}
      : { headline: `Measures tides and mends nets, ${'for years, '.repeat(i % 12)}by the sea` }),
    ...(i % 5 === 0 ? { organisation: 'Weft Lab' } : {}),
    tags: i % 4 === 0 ? Array.from({ length: 1 + (i % 50) }, (_, tag) => `tag ${tag}`) : [],
    topics: [],
    tie: { sum: 0, count: 0 },
    createdAt: now,
    updatedAt: now,
  }));
}

/** Brings in the sample network and a crowd, as a user does. @returns how many people there are then. */
export async function importCrowd(chromium: Chromium, count: number): Promise<number> {
  const now = Date.now();
  const network = sampleNetwork(now);
  const people = [...network.people, ...crowd(count, now)];
  const page = await chromium.open('options.html#data');
  const file = fileWith(toJson({ ...network, people }, now));
  await page.getByLabel('File to import').setInputFiles(file);
  await page.getByRole('button', { name: 'Take it in' }).click({ timeout: 60_000 });
  await page.getByText(/Imported: \d+ added/u).waitFor({ timeout: 60_000 });
  // Tests of other files may have left people: what the list has to show is counted.
  const all = await countOf(page, 'people');
  await page.close();
  return all;
}
