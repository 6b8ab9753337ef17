import type { FoundDate } from '../core/line/entry.ts';
import type { LineLanguage } from './line-day-words.ts';

/** Weekdays in two or three letters, as one language writes them, from Sunday on, with a bar between two ways. */
interface ShortDays {
  days: string;
  /** What stands before a day in this language. */
  on: string;
  /** Those that are no other word and no name. */
  clear?: string;
  /** Those that are other words so often that they need their full stop: the sea, the game. */
  words?: string;
  /** Written with a capital, unless they stand behind `on`. */
  hasCapital?: true;
  /** Whether they are days behind `on` wherever that is said, as "am So" is one and "on Sun" may be about a company. */
  isSure?: true;
}

const SHORT_DAYS: Readonly<Partial<Record<LineLanguage, ShortDays>>> = {
  en: { days: 'sun mon tue wed thu fri sat', on: 'on', clear: 'tue wed thu fri' },
  de: { days: 'So Mo Di Mi Do Fr Sa', on: 'am|vom', hasCapital: true, isSure: true },
  fr: { days: 'dim lun mar mer jeu ven sam', on: 'le', words: 'mer jeu' },
  es: { days: 'dom lun mar mié|mie jue vie sáb|sab', on: 'el', clear: 'mié jue sáb', words: 'mar' },
};

/** A weekday that was found in its short form. */
export interface FoundShortDay {
  from: number;
  to: number;
  weekday: number;
  short: NonNullable<FoundDate['short']>;
  isRelative: boolean;
}

interface Reader {
  words: RegExp;
  weekdayOf(word: string): number;
  read: ShortDays;
}

function readerOf(read: ShortDays): Reader {
  const days = read.days.toLowerCase().split(' ');
  const any = read.days.replaceAll(' ', '|');
  return {
    words: new RegExp(
      `(?<![\\p{L}\\p{N}\\p{M}.'-])(?:(${read.on})\\s+)?(${any})(\\.(?!\\p{L}))?(\\s(?:dernier|passé|pasado)(?!\\p{L}))?(?![\\p{L}\\p{N}\\p{M}'’/-])`,
      'giu',
    ),
    weekdayOf: (word) => days.findIndex((ways) => ways.split('|').includes(word)),
    read,
  };
}

const READERS = new Map(
  Object.entries(SHORT_DAYS).map(([language, read]) => [language as LineLanguage, readerOf(read)]),
);

function foundOf(match: RegExpExecArray, { weekdayOf, read }: Reader): FoundShortDay[] {
  const [whole, on, word = '', stop, behind] = match;
  const plain = word.toLowerCase();
  const has = (words = '') => words.split(' ').includes(plain);
  const isTold = on !== undefined || behind !== undefined;
  if ((has(read.words) && stop === undefined) || (read.hasCapital && !isTold && !/^\p{Lu}/u.test(word)))
    return [];
  const alone = has(read.clear) ? 'clear' : stop === undefined ? 'doubtful' : 'stopped';
  return [
    {
      from: match.index,
      to: match.index + whole.length,
      weekday: weekdayOf(plain),
      short: isTold ? 'told' : alone,
      isRelative: isTold && (read.isSure === true || has(read.clear)),
    },
  ];
}

/** The weekdays in a text that are written in two or three letters. Whether they are meant is to be seen where they stand. */
export function shortDays(text: string, language: LineLanguage): FoundShortDay[] {
  const reader = READERS.get(language);
  return reader ? [...text.matchAll(reader.words)].flatMap((match) => foundOf(match, reader)) : [];
}
