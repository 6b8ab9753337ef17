import { contactsIn, NONE } from '../contacts.ts';
import { namedIn } from '../evidence/fact.ts';
import type { Network } from '../network.ts';
import type { Evidence } from '../suggestion.ts';

const entriesIn = (evidence: Evidence): readonly string[] => [
  ...('interactionIds' in evidence ? evidence.interactionIds : []),
  ...('noteIds' in evidence ? evidence.noteIds : []),
];

/** Puts the entries behind some reasons in order, the latest first, in whatever order they were read. */
export function latestFirst(network: Network, all: readonly Evidence[]): (evidence: Evidence) => Evidence {
  const named = new Set(all.flatMap(entriesIn));
  const moments = new Map<string, number>();
  const { of, notes } = contactsIn(network);
  // Nearly all are of those whom the reasons name: there are many other entries.
  for (const who of new Set(all.flatMap(namedIn))) {
    for (const { id, at } of of.get(who) ?? NONE) if (named.has(id)) moments.set(id, at);
    for (const { id, createdAt } of notes.get(who) ?? NONE) if (named.has(id)) moments.set(id, createdAt);
  }
  if (moments.size < named.size) {
    for (const { id, at } of network.interactions) if (named.has(id)) moments.set(id, at);
    for (const { id, createdAt } of network.notes) if (named.has(id)) moments.set(id, createdAt);
  }
  const at = (id: string): number => moments.get(id) ?? 0;
  const sorted = (ids: readonly string[]) => [...ids].sort((a, b) => at(b) - at(a) || (a < b ? -1 : 1));
  return (evidence) => ({
    ...evidence,
    ...('interactionIds' in evidence && { interactionIds: sorted(evidence.interactionIds) }),
    ...('noteIds' in evidence && { noteIds: sorted(evidence.noteIds) }),
  });
}
