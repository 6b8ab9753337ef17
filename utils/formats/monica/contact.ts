import { Refusal } from '../../core/drafts.ts';
import { LIMITS } from '../../core/limits.ts';
import { type Entry, flagIn, isEntry, type Lists, lineIn, listsOf, saidBy, textIn } from './entry.ts';

/** More contacts than anybody has. */
const MOST = 500_000;

/** One contact of the file, not looked at further than who it is. */
export interface Contact {
  /** Its place among the contacts, from 1. */
  line: number;
  /** Empty where the file has none. */
  uuid: string;
  /** In full, else the nickname, else empty. */
  name: string;
  /** Only there because another contact is related to them. */
  isPartial: boolean;
  said: Entry;
  lists: Lists;
}

function nameOf(said: Entry): string {
  const parts = ['first_name', 'middle_name', 'last_name'].map((part) => lineIn(said, part));
  return parts.filter((part) => part !== '').join(' ') || lineIn(said, 'nickname');
}

function contactOf(value: unknown, index: number): Contact {
  const said = saidBy(value);
  return {
    line: index + 1,
    uuid: isEntry(value) ? textIn(value, 'uuid') : '',
    name: nameOf(said),
    isPartial: flagIn(said, 'is_partial'),
    said,
    lists: isEntry(value) ? listsOf(value) : new Map(),
  };
}

/**
 * All contacts of an account, in their order.
 * @throws {Refusal} with a sentence, if they are more than anybody has.
 */
export function contactsOf(account: Lists): Contact[] {
  const values = account.get('contact') ?? [];
  if (values.length > MOST)
    throw new Refusal(
      `This file has more than ${MOST} contacts, so it was not read. Nothing was changed. Choose another file.`,
    );
  return values.map(contactOf);
}

/** A name as it is put into a line about somebody else: short, since one long name may be mentioned very often. */
export const mention = (name: string): string =>
  name.length > LIMITS.name ? `${[...name.slice(0, LIMITS.name)].slice(0, -1).join('')}…` : name;

/** How each contact is called in lines about others, by their uuid. */
export function namesOf(contacts: readonly Contact[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { uuid, name } of contacts)
    if (uuid !== '' && name !== '' && !names.has(uuid)) names.set(uuid, mention(name));
  return names;
}
