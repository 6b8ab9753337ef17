import { randomInt } from 'node:crypto';
import { pickAcross } from '../../utils/core/forms/circle.ts';
import { FORMS } from '../../utils/core/forms/registry.ts';
import type { CircleSuggestion } from '../../utils/core/suggestion.ts';
import { type Judged, judged, together } from '../fixtures/planted/judged.ts';
import { matcher, type PlantedNetwork, plantedNetwork } from '../fixtures/planted/planted-network.ts';

/** People, and how many networks of that size: small ones hold few groups, so more are made. */
const SIZES = [
  { people: 500, networks: 10 },
  { people: 5_000, networks: 2 },
  { people: 50_000, networks: 1 },
] as const;
const LEAST = { recall: 0.9, precision: 0.8 } as const;
const MOST_A_PERSON = 3;

/** Everything that is found in a network, as the forms share it among themselves. */
export const circlesIn = ({ network, communities }: PlantedNetwork): CircleSuggestion[] =>
  pickAcross(
    FORMS.flatMap((form) => form.propose(network, matcher, communities)),
    MOST_A_PERSON,
  );

/** What the forms find of what was planted, in networks of one size, and what they find where nothing was planted. */
function judgedOf(people: number, seeds: readonly number[]): { with: Judged; without: number } {
  const all = seeds.map((seed) => {
    const planted = plantedNetwork(people, seed);
    return judged(planted.planted, circlesIn(planted));
  });
  const without = seeds.map((seed) => circlesIn(plantedNetwork(people, seed, 0)).length);
  return { with: together(all), without: without.reduce((sum, each) => sum + each, 0) };
}

const share = (part: number, of: number): number => part / Math.max(1, of);

function printed(people: number, { with: found, without }: ReturnType<typeof judgedOf>): boolean {
  const recall = share(found.found, found.planted);
  const precision = share(found.right, found.proposed);
  const within = recall >= LEAST.recall && precision >= LEAST.precision && without === 0;
  console.log(
    `${within ? '  ' : '! '}${people} people: ${found.found} of ${found.planted} planted groups found ` +
      `(${recall.toFixed(3)}, at least ${LEAST.recall}), ${found.right} of ${found.proposed} proposals right ` +
      `(${precision.toFixed(3)}, at least ${LEAST.precision}), ${without} where nothing was planted (none)`,
  );
  for (const [form, of] of found.byForm)
    console.log(
      `     ${form.padEnd(36)} ${of.found}/${of.planted} found, ${of.inForm} in this form; ${of.right}/${of.proposed} right`,
    );
  return within;
}

/**
 * Plants groups of all ten forms among people who have nothing to do with each other, and looks for them. The seed is another
 * one each time, and printed; `given` repeats a run. `most` leaves out the larger sizes. @returns whether enough was found.
 */
export function formsBench(most = Number.POSITIVE_INFINITY, given?: number): boolean {
  const seed = given ?? randomInt(2 ** 31);
  console.log(`seed ${seed}: npm run bench -- forms ${Number.isFinite(most) ? most : 50_000} ${seed}`);
  const within = SIZES.filter(({ people }) => people <= most).map(({ people, networks }) =>
    printed(
      people,
      judgedOf(
        people,
        Array.from({ length: networks }, (_, at) => seed + at),
      ),
    ),
  );
  return within.every(Boolean);
}
