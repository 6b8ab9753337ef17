import type { Chrono, ParsedResult } from 'chrono-node';
import { daysAfter, isDay, monthsAfter } from '../core/line/days.ts';
import type { FindDates, FoundDate } from '../core/line/entry.ts';
import { type Away, DAY_WORDS, type LineLanguage } from './line-day-words.ts';
import { shortDays } from './line-short-days.ts';

type Side = 'past' | 'ahead';
/** A day as the library found it, in its words. */
type Said = Pick<ParsedResult, 'text' | 'start'>;

/** The library of dates, one language at a time: each is some 8 kB beside the 47 kB that they share. */
const LIBRARY: Readonly<Record<LineLanguage, () => Promise<{ casual: Chrono }>>> = {
  en: () => import('chrono-node/en'),
  de: () => import('chrono-node/de'),
  fr: () => import('chrono-node/fr'),
  es: () => import('chrono-node/es'),
  ja: () => import('chrono-node/ja'),
};

const two = (n: number): string => String(n).padStart(2, '0');
const weekdayOf = (day: string): number => new Date(day).getUTCDay();

/** 12/5, 24/7, 2.1 and 12.5.26 are as often something else. */
const HAS_YEAR = /^\D*(?:\d{4}[-./]\d{1,2}[-./]\d{1,2}|\d{1,2}[-./]\d{1,2}[-./]\d{4})(?!\d)/u;
const NUMBERS_ONLY = /^[\d\s./-]+$/u;
const IN_TWOS = /^(\d{1,2})([-./])(\d{1,2})[-./]/u;
/** Weeks are no days; in a promise "next week" is seven days away. */
const A_WEEK =
  /(?:last|past|this|letzten?|diese|vergangene|vorige)\s+(?:week|woche)|semaine (?:dernière|passée)|cette semaine|semana pasada|esta semana/iu;
/** "sun", "mar" and "mon" are also other words: they are found apart, with what may stand before them. */
const SHORT = /^[,(（\s]*(?:(?:on|am)\s+)?\p{sc=Latin}{1,3}[.\s,)）]*$/iu;
const BACK = /(?:\s(?:dernier|passé|pasado))(?!\p{L})/iuy;

/** Whether month and day may be meant the other way round: in English, and where English is read first, they are both. */
function isEitherWay(text: string, language: LineLanguage, first: LineLanguage): boolean {
  const [, one, sign, other] = IN_TWOS.exec(text) ?? [];
  if (one === undefined || one === other || Number(one) > 12 || Number(other) > 12) return false;
  return language === 'en' || (sign !== '.' && language !== first);
}

/** A weekday is the last one before today, or the first after it. */
function nearestWeekday(weekday: number, side: Side, today: string): string {
  const ahead = (weekday - weekdayOf(today) + 7) % 7 || 7;
  return daysAfter(today, side === 'ahead' ? ahead : ahead === 7 ? -7 : ahead - 7);
}

/** A day without its year is the last one up to today, or the first from today on; undefined if there is none such. */
function nearestYear(month: number, date: number, side: Side, today: string): string | undefined {
  const year = Number(today.slice(0, 4));
  const all = [-1, 0, 1].map((by) => `${year + by}-${two(month)}-${two(date)}`).filter(isDay);
  return side === 'past' ? all.findLast((day) => day <= today) : all.find((day) => day >= today);
}

function dayOf({ text, start }: Said, side: Side, today: string): string | undefined {
  const [year, month, date] = [start.get('year') ?? 0, start.get('month') ?? 0, start.get('day') ?? 0];
  const whole = `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}`;
  if (start.isCertain('day') && start.isCertain('year')) return isDay(whole) ? whole : undefined;
  if (start.isCertain('day') && start.isCertain('month')) return nearestYear(month, date, side, today);
  if (!start.isCertain('weekday') || start.isCertain('day')) return undefined;
  const isBare = !/\s/u.test(text.replace(/^(?:on|am)\s/iu, '').trim());
  return isBare ? nearestWeekday(start.get('weekday') ?? 0, side, today) : whole;
}

/** One language to read days in; `first` is the one that the user writes in most. */
interface Reader {
  language: LineLanguage;
  first: LineLanguage;
  today: string;
  library: Chrono;
}

/** Whether a day is said from today on. Otherwise its number stands there. */
const isFromToday = ({ text, start }: Said): boolean =>
  start.tags().has('result/relativeDate') ||
  !new RegExp(`(?<!\\d)0?${start.get('day')}(?!\\d)`, 'u').test(text);

function foundOf(whole: ParsedResult, reader: Reader, side: Side): FoundDate | undefined {
  const { today } = reader;
  const { start, index, end } = whole;
  const text = whole.text.replace(/[\s,;.]+$/u, '');
  if (end || (SHORT.test(text) && start.isCertain('weekday')) || (side === 'past' && A_WEEK.test(text)))
    return undefined;
  if (NUMBERS_ONLY.test(text) && (!HAS_YEAR.test(text) || isEitherWay(text, reader.language, reader.first)))
    return undefined;
  const day = dayOf({ text, start }, side, today);
  if (day === undefined) return undefined;
  const [hour, minute] = [start.get('hour') ?? 0, start.get('minute') ?? 0];
  const time = start.isCertain('hour') ? { time: `${two(hour)}:${two(minute)}` } : {};
  return {
    from: index,
    to: index + text.length,
    day,
    ...time,
    isRelative: isFromToday({ text, start }),
  };
}

function dayAway(away: Away, today: string): string {
  if ('days' in away) return daysAfter(today, away.days);
  if ('months' in away) return monthsAfter(today, away.months);
  const monday = daysAfter(today, -((weekdayOf(today) + 6) % 7));
  return daysAfter(monday, 7 * away.week + ((away.weekday + 6) % 7));
}

/** A place that is settled; one without a day is no day. */
type Settled = { from: number; to: number; found?: FoundDate };

function ownWords(text: string, language: LineLanguage, today: string): Settled[] {
  return DAY_WORDS[language].flatMap(({ words, away }) =>
    [...text.matchAll(words)].map((match) => {
      const [from, to] = [match.index, match.index + match[0].length];
      const meant = away(match);
      return meant
        ? { from, to, found: { from, to, day: dayAway(meant, today), isRelative: true } }
        : { from, to };
    }),
  );
}

/** "vendredi dernier": a word behind the weekday belongs to it. */
function withWordBehind(found: FoundDate, text: string): FoundDate {
  BACK.lastIndex = found.to;
  const behind = found.isRelative ? (BACK.exec(text)?.[0].length ?? 0) : 0;
  return behind > 0 ? { ...found, to: found.to + behind } : found;
}

const overlaps = (one: Settled, other: Settled): boolean => one.from < other.to && other.from < one.to;

function datesOf(reader: Reader, text: string, side: Side): FoundDate[] {
  const { language, library, today } = reader;
  const own = ownWords(text, language, today);
  const noon = new Date(Number(today.slice(0, 4)), Number(today.slice(5, 7)) - 1, Number(today.slice(8)), 12);
  const theirs = library.parse(text, noon).flatMap((result) => {
    const found = foundOf(result, reader, side);
    return found && !own.some((one) => overlaps(one, found)) ? [withWordBehind(found, text)] : [];
  });
  const whole = [...own.flatMap(({ found }) => found ?? []), ...theirs];
  const short = shortDays(text, language)
    .filter((one) => ![...own, ...theirs].some((other) => overlaps(one, other)))
    .map(({ weekday, ...rest }) => ({ ...rest, day: nearestWeekday(weekday, side, today) }));
  return [...whole, ...short];
}

/** Those on which the languages agree: where one says another day in the same place, neither is sure. */
const agreed = (all: readonly FoundDate[]): FoundDate[] =>
  all.filter((one) =>
    all.every((other) => other.from !== one.from || other.to !== one.to || other.day === one.day),
  );

/**
 * Makes what finds days in a line. Taken is only what is surely a day: no week or month, no bare time, no numbers without
 * a year, none that may be read in two ways, no stretch of days, none that is in no calendar.
 * @param languages that the user writes in; each is loaded when it is asked for, the one that they write in most first. @param today `YYYY-MM-DD` where the user is.
 */
export async function lineDates(languages: readonly LineLanguage[], today: string): Promise<FindDates> {
  const [first = 'en'] = languages;
  const readers = await Promise.all(
    [...new Set(languages)].map(async (language): Promise<Reader> => {
      const { casual: library } = await LIBRARY[language]();
      return { language, first, today, library };
    }),
  );
  return (text, side) => {
    const alike = text.replaceAll('’', "'");
    return agreed(readers.flatMap((reader) => datesOf(reader, alike, side)));
  };
}
