import { expect, test } from 'vitest';
import { inWords } from '../../utils/core/day.ts';
import { isDue, markLines } from '../../utils/core/mark.ts';
import type { Person } from '../../utils/core/person.ts';
import { NO_TIE } from '../../utils/core/tie.ts';

const NOW = new Date(2026, 10, 20, 12).getTime();
const DAY = 86_400_000;
const mirela: Person = {
  id: 'p1',
  name: 'Mirela Brandt',
  tags: ['maps', 'gis', 'berlin', 'speaker', 'fifth'],
  topics: [],
  tie: { sum: 1, count: 1, lastAt: NOW - 3 * DAY, lastId: 'i1' },
  next: { on: '2026-11-21', interactionId: 'i1' },
  createdAt: 0,
  updatedAt: 0,
};

test('says name, tags, last contact and next follow-up, a line each', () => {
  expect(markLines(mirela, NOW)).toEqual([
    'Mirela Brandt',
    'maps · gis · berlin · speaker',
    'Last contact 3 days ago',
    'Follow up tomorrow',
  ]);
});

test('says of a person without contact, tags and promise no more than there is', () => {
  const { next: _, ...bare } = { ...mirela, tags: [], tie: NO_TIE };
  expect(markLines(bare, NOW)).toEqual(['Mirela Brandt', 'No contact logged yet']);
});

test.each([
  [0, 'today'],
  [-1, 'yesterday'],
  [-13, '13 days ago'],
  [-21, '3 weeks ago'],
  [-91, '3 months ago'],
  [-1100, '3 years ago'],
  [30, 'in 4 weeks'],
])('%i days are “%s”', (days, words) => {
  expect(inWords(days)).toBe(words);
});

test('a promise is due on its day and after, not before', () => {
  expect(isDue(mirela, NOW)).toBe(false);
  expect(isDue(mirela, NOW + DAY)).toBe(true);
  expect(isDue(mirela, NOW + 30 * DAY)).toBe(true);
});
