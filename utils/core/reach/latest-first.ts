import type { Network } from '../network.ts';
import type { Evidence } from '../suggestion.ts';

const entriesIn = (evidence: Evidence): readonly string[] => [
  ...('interactionIds' in evidence ? evidence.interactionIds : []),
  ...('noteIds' in evidence ? evidence.noteIds : []),
];

/** Puts the entries behind some reasons in order, the latest first, in whatever order they were read. */
export function latestFirst(
  { interactions, notes }: Network,
  all: readonly Evidence[],
): (evidence: Evidence) => Evidence {
  const named = new Set(all.flatMap(entriesIn));
  const moments = new Map<string, number>();
  for (const { id, at } of interactions) if (named.has(id)) moments.set(id, at);
  for (const { id, createdAt } of notes) if (named.has(id)) moments.set(id, createdAt);
  const at = (id: string): number => moments.get(id) ?? 0;
  const sorted = (ids: readonly string[]) => [...ids].sort((a, b) => at(b) - at(a) || (a < b ? -1 : 1));
  return (evidence) => ({
    ...evidence,
    ...('interactionIds' in evidence && { interactionIds: sorted(evidence.interactionIds) }),
    ...('noteIds' in evidence && { noteIds: sorted(evidence.noteIds) }),
  });
}
