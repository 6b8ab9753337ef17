import { beforeAll, describe, expect, test } from 'vitest';
import type { LineContext } from '../../../utils/core/line/entry.ts';
import { understood } from '../../../utils/core/line/understood.ts';
import { lineDates } from '../../../utils/formats/line-dates.ts';
import type { LineLanguage } from '../../../utils/formats/line-day-words.ts';
import { peopleCalled, TODAY } from './invented-people.ts';
import { ENGLISH } from './lines/english.ts';
import { FRENCH } from './lines/french.ts';
import { GERMAN } from './lines/german.ts';
import { JAPANESE } from './lines/japanese.ts';
import { SPANISH } from './lines/spanish.ts';
import { TRAPS } from './lines/traps.ts';
import { short } from './short.ts';

const LINES: Readonly<Record<LineLanguage, string>> = {
  en: ENGLISH,
  de: GERMAN,
  fr: FRENCH,
  es: SPANISH,
  ja: JAPANESE,
};
const LANGUAGES = Object.keys(LINES) as LineLanguage[];

const rowsOf = (text: string): [line: string, says: string][] =>
  text
    .trim()
    .split('\n')
    .map((row) => row.split(' → ') as [string, string]);

/** The lines that are understood otherwise than they should be, with what they should say and what they do. */
const wrong = (text: string, context: LineContext): string[][] =>
  rowsOf(text).flatMap(([line, says]) => {
    const said = short(understood(line, context).entry);
    return said === says ? [] : [[line, says, said]];
  });

describe.each(LANGUAGES)('lines in %s, by somebody who writes English too', (language) => {
  let context: LineContext;
  beforeAll(async () => {
    context = { today: TODAY, findDates: await lineDates([language, 'en'], TODAY), peopleCalled };
  });

  test('say what they should', () => {
    expect(wrong(LINES[language], context)).toEqual([]);
  });

  test('say no more than that', () => {
    expect(wrong(TRAPS[language], context)).toEqual([]);
  });
});

test('there are at least 300 lines, 30 of them traps', () => {
  const traps = LANGUAGES.flatMap((language) => rowsOf(TRAPS[language]));
  const lines = LANGUAGES.flatMap((language) => rowsOf(LINES[language]));
  expect(new Set([...lines, ...traps].map(([line]) => line)).size).toBeGreaterThanOrEqual(300);
  expect(traps.length).toBeGreaterThanOrEqual(30);
});
