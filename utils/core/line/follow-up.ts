import { daysAfter, isoDates, monthsAfter } from './days.ts';
import type { FoundDate, LineContext } from './entry.ts';

const INTERVAL = /^(\d{1,3})([dwmy])(?![\p{L}\p{N}])/u;
/** A promise for a day further away is a slip of the pen. */
const MOST_YEARS = 10;
const BEFORE = /^(on|am|le|el|the) /iu;
/** So much of what stands behind the sign is looked at for a day. */
const WINDOW = 60;

/** The day a follow-up is on, and how many code units of the text say so. */
export interface Promised {
  on: string;
  length: number;
}

function interval(text: string, today: string): Promised | undefined {
  const [whole, count, unit] = INTERVAL.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const n = Number(count);
  const on =
    unit === 'd' || unit === 'w'
      ? daysAfter(today, unit === 'd' ? n : 7 * n)
      : monthsAfter(today, unit === 'm' ? n : 12 * n);
  return { on, length: whole.length };
}

/** "Do" is a Thursday where it stands alone, or behind "am": in "Do it" and "the sun" there is no day. */
function isMeant({ short, to }: FoundDate, text: string, before: string): boolean {
  if (short === undefined || short === 'told') return true;
  if (before !== '') return before !== 'the';
  return short !== 'doubtful' || /^\s*(?:$|[:,#@!])/u.test(text.slice(to));
}

function named(text: string, context: LineContext): Promised | undefined {
  const [{ length: before }, word = ''] = BEFORE.exec(text) ?? [''];
  const head = text.slice(before, before + WINDOW);
  const found = [...isoDates(head), ...context.findDates(head, 'ahead')].filter(
    (one) => one.from === 0 && isMeant(one, head, word.toLowerCase()),
  );
  const [longest] = found.sort((one, other) => other.to - one.to);
  return longest && { on: longest.day, length: before + longest.to };
}

/** The day that a text begins with, in what stands behind `>`: `2w`, `3d`, `1m`, `1y`, or any day. */
export const promisedIn = (text: string, context: LineContext): Promised | undefined =>
  interval(text, context.today) ?? named(text, context);

/** Why a day cannot be one of a promise, as the end of a sentence; undefined if it can. */
export function unkept(on: string, today: string): string | undefined {
  if (on < today) return 'lies behind';
  return on > monthsAfter(today, 12 * MOST_YEARS) ? 'is more than ten years away' : undefined;
}
