/** An object of the file. What is in it may have any type; each field is looked at when it is read. */
export type Entry = Readonly<Record<string, unknown>>;

const NONE: Entry = {};

/** Whether a value of the file is an object. */
export const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The object in a field, or one without fields. */
export function entryIn(entry: Entry, key: string): Entry {
  const value = entry[key];
  return isEntry(value) ? value : NONE;
}

/** The text in a field, trimmed; empty where there is none. */
export function textIn(entry: Entry, key: string): string {
  const value = entry[key];
  return typeof value === 'string' ? value.trim() : '';
}

/** The text in a field with all spaces and line breaks as one space each. */
export const lineIn = (entry: Entry, key: string): string => textIn(entry, key).replace(/\s+/gu, ' ');

/** The number in a field as text, or the text in it: amounts are exported as either. */
export function amountIn(entry: Entry, key: string): string {
  const value = entry[key];
  return typeof value === 'number' ? String(value) : lineIn(entry, key);
}

/** Whether a field says yes: some databases write 1. */
export const flagIn = (entry: Entry, key: string): boolean => entry[key] === true || entry[key] === 1;

/** The whole number above 0 in a field. */
export function countIn(entry: Entry, key: string): number | undefined {
  const value = entry[key];
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0 ? value : undefined;
}

/** The list in a field; empty where there is none. */
export function listIn(entry: Entry, key: string): readonly unknown[] {
  const value: unknown = entry[key];
  return Array.isArray(value) ? value : [];
}

/** What an entry says: most have it in `properties`, some in themselves. */
export function saidBy(value: unknown): Entry {
  if (!isEntry(value)) return NONE;
  return isEntry(value['properties']) ? value['properties'] : value;
}

/** The lists of an entry by their type, such as `contact_field`. */
export type Lists = ReadonlyMap<string, readonly unknown[]>;

/** The lists in the field `data`; those of one type are put together. */
export function listsOf(entry: Entry): Lists {
  const lists = new Map<string, unknown[]>();
  for (const list of listIn(entry, 'data')) {
    if (!isEntry(list)) continue;
    const type = textIn(list, 'type');
    const all = lists.get(type) ?? [];
    lists.set(type, all);
    // One by one: a long list does not fit into the arguments of one call.
    for (const value of listIn(list, 'values')) all.push(value);
  }
  return lists;
}

/** What each entry of a list says. */
export const allSaid = (lists: Lists, type: string): Entry[] => (lists.get(type) ?? []).map(saidBy);
