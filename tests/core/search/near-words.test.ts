import { expect, it } from 'vitest';
import { nearWords } from '../../../utils/core/search/near-words.ts';

const WORDS = ['table', 'tables', 'tablet', 'tide', 'tides', 'tomato'];

it.each([
  ['tabel', false, ['table']],
  ['tabels', false, ['tables']],
  ['tabe', true, ['table', 'tables', 'tablet']],
  ['tid', false, []],
  ['tidess', false, ['tides']],
  ['xylophone', false, []],
] as const)('%s may mean (unfinished: %s) %j', (word, unfinished, meant) =>
  expect(nearWords(WORDS, word, unfinished, 9).slice(0, meant.length || 9)).toEqual([...meant]),
);
