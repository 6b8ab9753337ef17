import { quoted } from './plain-csv-sentences.ts';

/** A day as a moment, its noon in UTC, in ms; or a sentence that says why there is none. */
export type DayRead = { when: number } | { reason: string };

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:$|[T ]\d{1,2}:)/u;
const DOTTED = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})$/u;
const SLASHED = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/u;

/** Noon in UTC, in ms; undefined if the calendar has no such day. */
function noonOf(year: number, month: number, day: number): number | undefined {
  const date = new Date(Date.UTC(year, month - 1, day, 12));
  const exists =
    date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? date.getTime() : undefined;
}

/** The three numbers of a date in the order in which they stand. */
function numbersIn(pattern: RegExp, text: string): [number, number, number] | undefined {
  const [, a, b, c] = pattern.exec(text) ?? [];
  return a === undefined || b === undefined || c === undefined ? undefined : [+a, +b, +c];
}

/** The moments that a date with slashes can mean. */
interface Meanings {
  dayFirst: number | undefined;
  monthFirst: number | undefined;
}

function meaningsOf(text: string): Meanings | undefined {
  const numbers = numbersIn(SLASHED, text);
  if (!numbers) return undefined;
  const [a, b, year] = numbers;
  return { dayFirst: noonOf(year, b, a), monthFirst: noonOf(year, a, b) };
}

/** Which number is the day in a column: told by dates that can be meant in one order only. Undefined if none tell, or both. */
function orderOf(texts: readonly string[]): keyof Meanings | undefined {
  const meanings = texts.flatMap((text) => meaningsOf(text) ?? []);
  const days = meanings.some((one) => one.monthFirst === undefined && one.dayFirst !== undefined);
  const months = meanings.some((one) => one.dayFirst === undefined && one.monthFirst !== undefined);
  if (days === months) return undefined;
  return days ? 'dayFirst' : 'monthFirst';
}

const REPAIR =
  'so it is left out. To keep it, write it like 2024-03-12 in the file and choose the file again.';

const IF_WRONG = 'If it is a mistake, correct it in the file and choose the file again.';

function checked(text: string, when: number | undefined): DayRead {
  if (when === undefined) return { reason: `${quoted(text)} cannot be read as a date, ${REPAIR}` };
  if (when < 0) return { reason: `${quoted(text)} lies before 1970, so it is left out. ${IF_WRONG}` };
  return { when };
}

function slashed(
  text: string,
  { dayFirst, monthFirst }: Meanings,
  order: keyof Meanings | undefined,
): DayRead {
  if (order) return checked(text, order === 'dayFirst' ? dayFirst : monthFirst);
  const both = dayFirst !== undefined && monthFirst !== undefined;
  if (both && dayFirst !== monthFirst)
    return { reason: `${quoted(text)} can be two days: nothing tells the day from the month, ${REPAIR}` };
  return checked(text, dayFirst ?? monthFirst);
}

/**
 * Makes a reader for the dates of one column: `2024-03-12` (a time after it is not looked at), `12.03.2024`, and
 * `3/12/2024` where the whole column tells which number is the day, or that date alone can mean one day only.
 */
export function dayReader(texts: readonly string[]): (text: string) => DayRead {
  const order = orderOf(texts);
  return (text) => {
    const meanings = meaningsOf(text);
    if (meanings) return slashed(text, meanings, order);
    const iso = numbersIn(ISO, text);
    if (iso) return checked(text, noonOf(...iso));
    const [day, month, year] = numbersIn(DOTTED, text) ?? [];
    return checked(text, noonOf(year ?? Number.NaN, month ?? Number.NaN, day ?? Number.NaN));
  };
}
