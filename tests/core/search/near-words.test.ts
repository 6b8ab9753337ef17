import fc from 'fast-check';
import { expect, it } from 'vitest';
import { stepsTo } from '../../../utils/core/search/near-words.ts';

/** The words of a list that one may have meant, and how many of them were looked at. */
function walked(words: readonly string[], word: string, unfinished: boolean) {
  const step = stepsTo(word, unfinished);
  const meant: string[] = [];
  let [looks, next] = [0, ''];
  for (const one of words) {
    if (one < next) continue;
    looks += 1;
    const taken = step(one);
    if (taken.errors !== undefined) meant.push(one);
    next = taken.next;
  }
  return { meant, looks };
}

const WORDS = ['table', 'tables', 'tablet', 'tide', 'tides', 'tomato'];

it.each([
  ['tabel', false, ['table']],
  ['tabels', false, ['tables']],
  ['tabe', true, ['table', 'tables', 'tablet']],
  ['tid', false, []],
  ['tidess', false, ['tides']],
  ['xylophone', false, []],
] as const)('%s may mean (unfinished: %s) %j', (word, unfinished, meant) =>
  expect(walked(WORDS, word, unfinished).meant).toEqual([...meant]),
);

const letters = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'd', '\uffff'),
  minLength: 1,
  maxLength: 9,
});

it('leaves out none that looking at each would find', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(letters, { maxLength: 60 }),
      letters,
      fc.boolean(),
      (list, word, unfinished) => {
        const words = list.toSorted((a, b) => (a < b ? -1 : 1));
        const each = words.filter((one) => walked([one], word, unfinished).meant.length > 0);
        expect(walked(words, word, unfinished).meant).toEqual(each);
      },
    ),
  );
});

it('looks at few of many', () => {
  const syllables = ['ba', 'de', 'ki', 'lo', 'mu', 'ne', 'pa', 'ro', 'sa', 'tu'];
  const words = syllables
    .flatMap((one) => syllables.flatMap((two) => syllables.map((three) => one + two + three)))
    .toSorted();
  expect(walked(words, 'kilomn', false).meant).toEqual(['kilomu']);
  expect(walked(words, 'kilomn', false).looks).toBeLessThan(words.length / 10);
});
