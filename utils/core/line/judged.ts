import { isDay } from './days.ts';
import type { FoundDate, LineHint } from './entry.ts';

/** Why a day cannot be that of a contact, as a sentence; undefined if it can. @param words as it stands in the line. */
export function impossible({ day }: FoundDate, words: string, today: string): string | undefined {
  if (day > today)
    return `“${words}” lies ahead: it stays as text. A contact is logged when it has happened; a promise begins with >.`;
  return day < '1970-01-01' ? `“${words}” lies before 1970: it stays as text.` : undefined;
}

/** The beginnings of the months' names in the languages that days are read in, the longest first within a month. */
const MONTHS = [
  'jan|ene',
  'feb|fév|fev',
  'mar|mär|mrz',
  'apr|avr|abr',
  'may|mai',
  'juin|jun',
  'juil|jul',
  'aug|aoû|aou|ago',
  'sep',
  'oct|okt',
  'nov',
  'dec|dez|déc|dic',
].map((names) => new RegExp(`^(?:${names})`, 'iu'));
const LONGEST = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const NUMBERED =
  /(?<![\p{L}\p{N}./-])(?:(\d{4})([-/])(\d{1,2})\2(\d{1,2})|(\d{1,2})([./])(\d{1,2})\6(\d{4}))(?![\p{L}\p{N}/-])/gu;
const NAMED = /(?<![\p{L}\p{N}.])(\d{1,2})(?:st|nd|rd|th|\.|er)?\s(?:de\s)?(\p{L}{3,10})(?![\p{L}\p{N}])/gu;
const JAPANESE = /(\d{1,2})月(\d{1,2})日/gu;

const two = (n: string): string => n.padStart(2, '0');

function numbered([words, y, , m, d, one = '', sign, other = '', year = '']: RegExpMatchArray):
  | string
  | undefined {
  if (y !== undefined) return isDay(`${y}-${two(m ?? '')}-${two(d ?? '')}`) ? undefined : noDay(words);
  const days = [`${year}-${two(other)}-${two(one)}`, `${year}-${two(one)}-${two(other)}`];
  const there = [...new Set(days)].filter(isDay);
  if (there.length === 0) return noDay(words);
  return sign === '/' && there.length === 2
    ? `“${words}” can be two days: it stays as text. Write ${there.join(' or ')}.`
    : undefined;
}

const noDay = (words: string): string => `“${words}” is in no calendar: it stays as text.`;

function named([words, day, month = '']: RegExpMatchArray): string | undefined {
  const index = MONTHS.findIndex((one) => one.test(month));
  const most = LONGEST[index];
  return most !== undefined && (Number(day) > most || Number(day) === 0) ? noDay(words) : undefined;
}

const ofMonth = ([words, month, day]: RegExpMatchArray): string | undefined =>
  Number(day) > (LONGEST[Number(month) - 1] ?? 0) ? noDay(words) : undefined;

/** What looks like a day in a text and is none, or can be two. @param text without the days that were found in it. */
export function doubtfulDays(text: string): LineHint[] {
  const of = (regex: RegExp, says: (match: RegExpMatchArray) => string | undefined): LineHint[] =>
    [...text.matchAll(regex)].flatMap((match) => {
      const why = says(match);
      return why === undefined ? [] : [{ from: match.index, to: match.index + match[0].length, says: why }];
    });
  return [...of(NUMBERED, numbered), ...of(NAMED, named), ...of(JAPANESE, ofMonth)];
}
