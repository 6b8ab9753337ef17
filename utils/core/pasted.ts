import type { InteractionKind } from './interaction-kinds.ts';
import { LIMITS } from './limits.ts';

/** What a pasted text can be, besides a text. */
export type PastedAs = 'contact card' | 'calendar entry' | 'e-mail';

/** Somebody named in a pasted text. */
export interface PastedPerson {
  /** Empty where there is only an address. */
  name: string;
  email?: string;
  /** What else is said of them: no field of a contact has room for it. */
  rest?: string;
}

/** What a pasted text says of a contact. */
export interface Pasted {
  as: PastedAs;
  kind?: InteractionKind;
  people: readonly PastedPerson[];
  /** When it was, in ms. */
  at?: number;
  /** What it was about, and all that is not understood. */
  about: string;
}

/** A longer text is not looked into: it is pasted as it is. */
const MOST_READ = 500_000;

const HEADER = /^(?:from|to|cc|date|sent|subject)[ \t]*:/iu;
const ANY_HEADER = /^[\w-]+[ \t]*:|^[ \t]+\S/u;
/** What mail programs put above the head of an e-mail that they forward. */
const ABOVE =
  /^-+ ?(?:forwarded message|original message|weitergeleitete nachricht|ursprüngliche nachricht) ?-+$/iu;

/** The lines of a text, without those before its head that say nothing. */
export function headAndRest(text: string): string[] {
  const lines = text.split(/\r\n?|\n/u);
  const first = lines.findIndex((line) => line.trim() !== '' && !ABOVE.test(line.trim()));
  return first === -1 ? [] : lines.slice(first);
}

/** Where the head of an e-mail ends: before its first line that is neither a header nor the continuation of one. */
export function headEnd(lines: readonly string[]): number {
  const end = lines.findIndex((line) => !ANY_HEADER.test(line));
  return end === -1 ? lines.length : end;
}

function isMail(text: string): boolean {
  const lines = headAndRest(text.slice(0, 20_000));
  const named = lines.slice(0, headEnd(lines)).filter((line) => HEADER.test(line));
  return named.length > 1 && named.some((line) => /^(?:from|to)\b/iu.test(line));
}

/** What a pasted text looks like; undefined for a text. Cheap: it is asked at each paste. */
export function pastedAs(text: string): PastedAs | undefined {
  if (text.length > MOST_READ) return undefined;
  if (/^\s*BEGIN:VCARD\b/iu.test(text)) return 'contact card';
  if (/^\s*BEGIN:(?:VCALENDAR|VEVENT)\b/iu.test(text)) return 'calendar entry';
  return isMail(text) ? 'e-mail' : undefined;
}

/** Text from elsewhere in one line, without controls and marks that are not seen, at most `max` code units. */
export const seenLine = (text: string, max: number = LIMITS.line): string =>
  text
    .slice(0, max * 8)
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim()
    .slice(0, max)
    .trim();

/** Text from elsewhere in its lines, without controls and marks that are not seen. All of it is kept. */
export const seenText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\r\n?/gu, '\n')
    .replace(/(?![\n\t])[\p{Cc}\p{Cf}\p{Cs}]/gu, '')
    .trim();

const ADDRESS = /^[^\s@<>"]{1,64}@[^\s@<>"]{3,190}$/u;

/** Somebody of a name and an address, as they are said elsewhere; undefined if neither says anything. */
export function pastedPerson(name = '', address = ''): PastedPerson | undefined {
  const email = seenLine(address).toLowerCase();
  const called = seenLine(name, LIMITS.name)
    .replace(/^['"]+|['"]+$/gu, '')
    .trim();
  const isName = called !== '' && !ADDRESS.test(called);
  if (!isName && !ADDRESS.test(email)) return undefined;
  return { name: isName ? called : '', ...(ADDRESS.test(email) && { email }) };
}

/** Each once: two of one address, or of one name where one has no address, are one. */
export function eachPerson(people: readonly (PastedPerson | undefined)[]): PastedPerson[] {
  const kept = new Map<string, PastedPerson>();
  for (const one of people) {
    const key = one && (one.email ?? one.name.toLocaleLowerCase());
    if (one && key && !kept.get(key)?.name) kept.set(key, { ...kept.get(key), ...one });
  }
  return [...kept.values()];
}
