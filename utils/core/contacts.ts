import type { Interaction } from './interaction.ts';
import { keptIn, type Network } from './network.ts';
import type { Note } from './note.ts';

/** What is written about people, by person; the same list as in the last computation where it is the same. */
export interface Contacts {
  /** The interactions with each. */
  of: ReadonlyMap<string, readonly Interaction[]>;
  /** Those with several people. */
  shared: readonly Interaction[];
  /** The notes about each. */
  notes: ReadonlyMap<string, readonly Note[]>;
}

const gathered = new WeakMap<Network, Contacts>();

/** What is written about each person of a network, gathered once for each, if it is not at hand. Linear. */
export function contactsIn(network: Network): Contacts {
  const before = network.contacts ?? gathered.get(network);
  if (before) return before;
  const of = new Map<string, Interaction[]>();
  const shared: Interaction[] = [];
  const put = (id: string, one: Interaction) => {
    const list = of.get(id);
    if (list) list.push(one);
    else of.set(id, [one]);
  };
  for (const one of network.interactions) {
    const [first] = one.personIds;
    if (one.personIds.length === 1 && first !== undefined) put(first, one);
    else for (const id of new Set(one.personIds)) put(id, one);
    if (one.personIds.length > 1) shared.push(one);
  }
  const notes = Map.groupBy(network.notes, ({ personId }) => personId);
  const kept = keptIn(network, 'contacts');
  const [ofKept, notesKept] = [kept.part('of'), kept.part('notes')];
  const contacts = {
    of: new Map([...of].map(([id, list]) => [id, ofKept.list(id, list)])),
    shared,
    notes: new Map([...notes].map(([id, list]) => [id, notesKept.list(id, list)])),
  };
  gathered.set(network, contacts);
  return contacts;
}

/** Nothing was written about somebody. */
export const NONE: readonly never[] = [];
