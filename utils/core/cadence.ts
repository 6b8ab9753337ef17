import type { Interval } from './follow-ups/cadence.ts';

const COUNTS: Readonly<Record<string, number>> = { other: 2, second: 2, two: 2, three: 3, four: 4, six: 6 };
const UNITS: Readonly<Record<string, Interval>> = {
  day: { every: 1, unit: 'day' },
  week: { every: 7, unit: 'day' },
  month: { every: 1, unit: 'month' },
  year: { every: 12, unit: 'month' },
};
const EVERY = /\bevery (?:(\d{1,3}|other|second|two|three|four|six) )?(day|week|month|year)s?\b/iu;

// The more particular first: “twice a year” is not “a year”.
const WORDS: readonly (readonly [RegExp, Interval])[] = [
  [/\b(?:bi-?weekly|fortnightly)\b/iu, { every: 14, unit: 'day' }],
  [/\b(?:twice a year|two (?:\w+ )?a year|half-yearly|bi-?annual(?:ly)?)\b/iu, { every: 6, unit: 'month' }],
  [/\bquarterly\b/iu, { every: 3, unit: 'month' }],
  [/\b(?:weekly|once a week)\b/iu, { every: 7, unit: 'day' }],
  [/\b(?:monthly|once a month)\b/iu, { every: 1, unit: 'month' }],
  [/\b(?:yearly|annual(?:ly)?|once a year)\b/iu, { every: 12, unit: 'month' }],
];

/** How often something comes again by what a sentence says of it; undefined if it names nothing that a calendar can have. */
export function cadenceIn(text: string): Interval | undefined {
  const [, count = '1', unit = ''] = EVERY.exec(text) ?? [];
  const one = UNITS[unit.toLowerCase()];
  const times = COUNTS[count.toLowerCase()] ?? Number(count);
  if (one && times > 0) return { every: times * one.every, unit: one.unit };
  return WORDS.find(([words]) => words.test(text))?.[1];
}
