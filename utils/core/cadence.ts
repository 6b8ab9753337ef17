/** How often something comes again. */
export type Cadence = 'weekly' | 'biweekly' | 'monthly' | 'quarterly' | 'biannual' | 'yearly';

// The more particular first: “every two weeks” is not “every week”.
const WORDS: readonly (readonly [RegExp, Cadence])[] = [
  [/\b(?:bi-?weekly|fortnightly|every (?:two|2|other|second) weeks?)\b/iu, 'biweekly'],
  [
    /\b(?:twice a year|two (?:\w+ )?a year|every (?:six|6) months|half-yearly|bi-?annual(?:ly)?)\b/iu,
    'biannual',
  ],
  [/\b(?:quarterly|every (?:three|3) months)\b/iu, 'quarterly'],
  [/\b(?:weekly|every week|once a week)\b/iu, 'weekly'],
  [/\b(?:monthly|every month|once a month)\b/iu, 'monthly'],
  [/\b(?:yearly|annual(?:ly)?|every year|once a year)\b/iu, 'yearly'],
];

/** The cadence that a sentence of the catalogue names; undefined if it names none that a calendar can have. */
export const cadenceIn = (text: string): Cadence | undefined =>
  WORDS.find(([words]) => words.test(text))?.[1];
