import type { Place } from '../../core/incoming.ts';
import type { Contact } from './contact.ts';
import { type Entry, isEntry, type Lists, saidBy, textIn } from './entry.ts';
import { interactionFrom, type Read } from './interaction.ts';
import { dayMomentIn } from './moment.ts';

/** A contact that is taken in, and the ref of the person it became. */
export interface Known {
  contact: Contact;
  ref: string;
}

/** Who took part in one activity, and where the first of them stands. */
interface Group {
  at: Place;
  refs: Set<string>;
}

/** The groups by the uuid of their activity: a contact only names those it took part in. */
function groupsOf(known: readonly Known[]): Map<string, Group> {
  const groups = new Map<string, Group>();
  for (const { contact, ref } of known)
    for (const uuid of contact.lists.get('activity') ?? []) {
      if (typeof uuid !== 'string') continue;
      const group = groups.get(uuid.trim()) ?? { at: { line: contact.line }, refs: new Set() };
      groups.set(uuid.trim(), group);
      group.refs.add(ref);
    }
  return groups;
}

const aboutOf = (said: Entry): string =>
  [textIn(said, 'summary'), textIn(said, 'description')].filter((text) => text !== '').join('\n');

const activityOf = ({ at, refs }: Group, said: Entry): Read =>
  interactionFrom(at, 'met', [...refs], dayMomentIn(said, 'happened_at'), aboutOf(said));

/**
 * The activities of an account with those who took part, each once.
 * @returns also how many have nobody who is taken in, and how many are named by contacts and missing.
 */
export function activitiesOf(account: Lists, known: readonly Known[]) {
  const groups = groupsOf(known);
  const read: Read[] = [];
  let alone = 0;
  const seen = new Set<string>();
  for (const value of account.get('activity') ?? []) {
    const uuid = isEntry(value) ? textIn(value, 'uuid') : '';
    const group = groups.get(uuid);
    if (group && !seen.has(uuid)) read.push(activityOf(group, saidBy(value)));
    else if (!group) alone += 1;
    seen.add(uuid);
  }
  const missing = [...groups.keys()].filter((uuid) => !seen.has(uuid)).length;
  return { read, alone, missing };
}
