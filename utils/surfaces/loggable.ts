import { LIMITS } from '../core/limits.ts';
import { quoted } from '../core/line/quoted.ts';
import { understood } from '../core/line/understood.ts';
import { findPeople } from '../store/find-people.ts';
import type { Store } from '../store/open.ts';

/** Names of so many words are looked for at the beginning of a text. */
const LONGEST_NAME = 3;

/** A line that says a contact with somebody, and more about it. */
export const lineWith = (name: string, more = ''): string => `with ${quoted(name)} ${more}`.trim();

/** Whether a line says with whom or how a contact was. Which day it was is seen in the form. */
function saysContact(line: string): boolean {
  const { kind, people } = understood(line, { today: '', findDates: () => [], peopleCalled: () => [] }).entry;
  return kind !== undefined || people.length > 0;
}

/** The text after the name of somebody, as a line about them; undefined if it begins with nobody's, or with several's. */
async function behindName(store: Store, words: readonly string[]): Promise<string | undefined> {
  for (let length = Math.min(LONGEST_NAME, words.length - 1); length > 0; length -= 1) {
    const found = await findPeople(store, words.slice(0, length).join(' '), 2);
    const [only] = found;
    if (only) return found.length > 1 ? undefined : lineWith(only.name, words.slice(length).join(' '));
  }
  return undefined;
}

/** What somebody typed after the keyword, as a line that can be logged; undefined if it says nothing of a contact. */
export async function loggable(store: Store, text: string): Promise<string | undefined> {
  const line = text.replace(/\s+/gu, ' ').trim();
  const words = line.split(' ');
  if (words.length < 2 || line.length > LIMITS.text) return undefined;
  return saysContact(line) ? line : behindName(store, words);
}
