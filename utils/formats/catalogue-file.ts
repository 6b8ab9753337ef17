import { Refusal } from '../core/drafts.ts';
import type { LeftOut, Place } from '../core/incoming.ts';
import { MOST_OWN } from '../core/own-community.ts';

const MB = 1024 * 1024;

/** Larger catalogue files than this are refused before they are read, in bytes. */
export const LARGEST_CATALOGUE = 5 * MB;

/** What stands in a catalogue file, not looked at yet. */
export interface CatalogueEntries {
  entries: readonly { at: Place; entry: unknown }[];
  leftOut: readonly LeftOut[];
}

const NOTHING = 'Nothing was changed.';
const NO_CATALOGUE = `This is no catalogue file: a list of communities as JSON, or one community a line. ${NOTHING} An example stands below.`;

const TOO_MANY = (): Refusal =>
  new Refusal(
    `There are more than ${MOST_OWN} entries in this file, which are the most. ${NOTHING} Split it, or choose another one.`,
  );

function parsed(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

/** The list in a JSON file, be it the file itself or its `communities`; undefined where it is another file. */
function listIn(value: unknown): unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (typeof value !== 'object' || value === null) return undefined;
  if (Object.hasOwn(value, 'kithcraft'))
    throw new Refusal(`This is an export of all your records. ${NOTHING} Take it in under Data.`);
  const { communities } = value as { communities?: unknown };
  return Array.isArray(communities) ? communities : undefined;
}

/** The lines that are not blank, each with its number, as far as they are asked for. */
function* filledLines(text: string): Iterable<{ line: string; at: Place }> {
  let number = 0;
  for (const [line] of text.matchAll(/[^\r\n]*(?:\r\n|\r|\n|$)/gu)) {
    number += 1;
    if (line.trim() !== '') yield { line, at: { line: number } };
  }
}

function ofLines(text: string): CatalogueEntries {
  const entries: { at: Place; entry: unknown }[] = [];
  const leftOut: LeftOut[] = [];
  for (const { line, at } of filledLines(text)) {
    const one = parsed(line);
    if (one) entries.push({ at, entry: one.value });
    else leftOut.push({ at, reason: 'The line is not JSON to its end, so it is left out.' });
    if (entries.length + leftOut.length > MOST_OWN) throw TOO_MANY();
  }
  if (entries.length === 0) throw new Refusal(NO_CATALOGUE);
  return { entries, leftOut };
}

/**
 * What stands in a catalogue file: a JSON list, a JSON object with the list `communities`, or one JSON object a line.
 * @param file as the user knows it: where an entry of a list stands.
 * @throws {Refusal} with a sentence, where it is another file, or has too many entries.
 */
export function catalogueEntries(text: string, file: string): CatalogueEntries {
  const whole = parsed(text);
  const list = whole && listIn(whole.value);
  if (!list) {
    const isOneEntry = whole === undefined || (typeof whole.value === 'object' && whole.value !== null);
    if (!isOneEntry) throw new Refusal(NO_CATALOGUE);
    return ofLines(whole ? JSON.stringify(whole.value) : text);
  }
  if (list.length > MOST_OWN) throw TOO_MANY();
  if (list.length === 0) throw new Refusal(NO_CATALOGUE);
  const entries = list.map((entry, at) => ({
    at: { file, line: at + 1, counts: 'entries' as const },
    entry,
  }));
  return { entries, leftOut: [] };
}
