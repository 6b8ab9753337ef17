import { parse, parseISO } from 'date-fns';

/** Two digits of a year are meant near this year; fixed, so that a file means the same whenever it is read. */
const NEAR = new Date(Date.UTC(2026, 0, 1));
/** LinkedIn opened in 2003: what lies before was read wrongly. */
const OPENED = Date.UTC(2003, 0, 1);
const LONGEST = 40;

/** As exported, as a spreadsheet saves it again, and as invitations and recommendations have it. */
const FORMS: readonly (readonly [shape: RegExp, form: string])[] = [
  [/^\d{1,2} \p{L}+ \d{4}$/u, 'd MMM yyyy'],
  [/^\d{1,2}-\p{L}+-\d{2}$/u, 'd-MMM-yy'],
  [/^\d{1,2}\/\d{1,2}\/\d{2}, \d{1,2}:\d{2} [AP]M$/iu, 'M/d/yy, h:mm a'],
];

const ISO = /^(\d{4})[-/](\d{2})[-/](\d{2})[ T](\d{2}:\d{2}(?::\d{2})?)(?: UTC|Z)?$/u;

function dateFrom(text: string): Date | undefined {
  const iso = ISO.exec(text);
  if (iso) return parseISO(`${iso[1]}-${iso[2]}-${iso[3]}T${iso[4]}Z`);
  const form = FORMS.find(([shape]) => shape.test(text))?.[1];
  // The files name no zone but UTC; without one the user's own would be meant.
  return form === undefined ? undefined : parse(`${text} +00:00`, `${form} xxx`, NEAR);
}

/** A date of any of LinkedIn's files in ms, in UTC; undefined where it cannot be read. */
export function momentFrom(text: string): number | undefined {
  if (text === '' || text.length > LONGEST) return undefined;
  const at = dateFrom(text)?.getTime() ?? Number.NaN;
  return at >= OPENED ? at : undefined;
}

/** The day of a moment in UTC, `YYYY-MM-DD`. */
export const utcDay = (at: number): string => new Date(at).toISOString().slice(0, 10);

/** “Connected on LinkedIn on 2024-03-12.” with its moment; without the day where there is none. */
export const datedNote = (what: string, at: number | undefined): { text: string; at?: number } =>
  at === undefined ? { text: `${what}.` } : { text: `${what} on ${utcDay(at)}.`, at };
