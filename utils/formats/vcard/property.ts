import ICAL from 'ical.js';
import { fromQuotedPrintable } from './quoted-printable.ts';

/** One property of a card. Names are in lower case; the value is still escaped. */
export interface Property {
  name: string;
  /** What ties it to its label: `item1` in `item1.EMAIL`. */
  group: string | undefined;
  params: ReadonlyMap<string, readonly string[]>;
  value: string;
}

/** In characters: what stands before the value. ical.js takes the square of it in the worst case. */
const LONGEST_HEAD = 2_000;

/**
 * ical.js reads the name, the group and the parameters, and leaves the value alone: of values, ical.js 2.2 keeps `\;`
 * escaped, takes the comma of `\\,` for an escaped one, and cuts a note of vCard 3.0 at each comma. The objects have no
 * prototype, since ical.js asks with `in` for names that a file chose.
 */
const READING = {
  value: Object.create(null),
  param: Object.assign(Object.create(null), { type: { multiValue: ',' } }),
  property: Object.create(null),
  propertyGroups: true,
};

/** All before the first colon outside of quotes. */
function headOf(text: string): string {
  const start = text.slice(0, LONGEST_HEAD);
  const quoted = /^(?:[^":]|"[^"]*")*(?=:)/u.exec(start)?.[0];
  return quoted ?? start.slice(0, Math.max(start.indexOf(':'), 0));
}

/** vCard 2.1 has parameters without a name: `TEL;HOME:`. They are types, or how the value is encoded. */
const named = (head: string): string =>
  head.includes('"') ? head : head.replace(/;+(?=;|$)/gu, '').replace(/;([^=;]+)(?=;|$)/gu, ';TYPE=$1');

function parsed(head: string): [string, Record<string, string | string[]>] | undefined {
  try {
    return ICAL.parse.property(`${head}:`, READING);
  } catch {
    return undefined;
  }
}

function isQuotedPrintable(params: Property['params']): boolean {
  const encodings = [...(params.get('encoding') ?? []), ...(params.get('type') ?? [])];
  return encodings.some((encoding) => encoding.toLowerCase() === 'quoted-printable');
}

/** What a content line says, or undefined if it is none. */
export function propertyOf(text: string): Property | undefined {
  const head = headOf(text);
  const read = head === '' ? undefined : parsed(named(head));
  if (!read) return undefined;
  const [name, { group, ...rest }] = read;
  const params = new Map(Object.entries(rest).map(([key, value]) => [key, [value].flat(2)] as const));
  const value = text.slice(head.length + 1);
  return {
    name,
    group: typeof group === 'string' ? group : undefined,
    params,
    value: isQuotedPrintable(params) ? fromQuotedPrintable(value, params.get('charset')?.[0]) : value,
  };
}
