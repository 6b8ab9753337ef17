import type { Contact } from './contact.ts';
import { allSaid, type Lists, lineIn } from './entry.ts';
import { fromOther, toOther } from './relation-words.ts';

/** What the relationships of the file say. */
export interface Relations {
  /** The lines about each contact, by uuid. */
  lines: ReadonlyMap<string, ReadonlySet<string>>;
  /** Who is named in them, by uuid. */
  named: ReadonlySet<string>;
  /** How many are with somebody whom the file does not name. */
  lost: number;
}

interface Relation {
  type: string;
  one: string;
  other: string;
}

const relationsIn = (account: Lists): Relation[] =>
  allSaid(account, 'relationship').map((said) => ({
    type: lineIn(said, 'type').toLowerCase(),
    one: lineIn(said, 'contact_is'),
    other: lineIn(said, 'of_contact'),
  }));

/** Two uuids as one key. */
const pair = (one: string, other: string): string => JSON.stringify([one, other]);

/** The lines that the relationships of an account put on its contacts; on partial ones there are none. */
export function relationsOf(
  account: Lists,
  contacts: readonly Contact[],
  names: ReadonlyMap<string, string>,
): Relations {
  const whole = new Set(contacts.filter(({ isPartial }) => !isPartial).map(({ uuid }) => uuid));
  const [lines, named] = [new Map<string, Set<string>>(), new Set<string>()];
  const put = (on: string, about: string, line: (name: string) => string): void => {
    const name = names.get(about);
    if (name === undefined || !whole.has(on) || on === about) return;
    lines.set(on, (lines.get(on) ?? new Set()).add(line(name)));
    named.add(about);
  };
  const all = relationsIn(account);
  const stated = new Set(all.map(({ one, other }) => pair(one, other)));
  for (const { type, one, other } of all) {
    put(one, other, (name) => toOther(type, name));
    // Monica writes most relationships twice, once from each side: then the other says its own.
    if (!stated.has(pair(other, one))) put(other, one, (name) => fromOther(type, name));
  }
  const lost = all.filter(({ one, other }) => !names.has(one) || !names.has(other)).length;
  return { lines, named, lost };
}
