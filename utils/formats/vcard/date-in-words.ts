import { LANGUAGE } from '../../core/language.ts';

/** 2000 has a February 29, as any year may that is not named. */
const LEAP = '2000';

const DAY = { timeZone: 'UTC', month: 'long', day: 'numeric' } as const;
const OF_ANY_YEAR = new Intl.DateTimeFormat(LANGUAGE, DAY);
const OF_A_YEAR = new Intl.DateTimeFormat(LANGUAGE, { ...DAY, year: 'numeric' });

/**
 * A date of a card in words: `19960415`, `1996-04-15`, with a time, or without its year as `--0415` (RFC 6350, 4.3.1).
 * @param omitted the year that stands for none: Apple writes 1604. What is no date is given back as it is.
 */
export function dateInWords(value: string, omitted: string | undefined): string {
  const found = /^(?:(\d{4})|-)-?(\d\d)-?(\d\d)(?:[T ].*)?$/u.exec(value);
  const [, year, month, day] = found ?? [];
  const iso = `${year ?? LEAP}-${month}-${day}`;
  const at = new Date(`${iso}T00:00:00Z`);
  if (!found || Number.isNaN(at.getTime()) || !at.toISOString().startsWith(iso)) return value;
  return (year === undefined || year === omitted ? OF_ANY_YEAR : OF_A_YEAR).format(at);
}
