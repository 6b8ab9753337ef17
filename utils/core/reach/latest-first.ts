import type { Network } from '../network.ts';
import type { Evidence } from '../suggestion.ts';

/** Puts the entries behind a reason in order, the latest first, in whatever order they were read. */
export function latestFirst({ interactions, notes }: Network): (evidence: Evidence) => Evidence {
  const moments = new Map([
    ...interactions.map(({ id, at }) => [id, at] as const),
    ...notes.map(({ id, createdAt }) => [id, createdAt] as const),
  ]);
  const at = (id: string): number => moments.get(id) ?? 0;
  const sorted = (ids: readonly string[]) => [...ids].sort((a, b) => at(b) - at(a) || (a < b ? -1 : 1));
  return (evidence) => ({
    ...evidence,
    ...('interactionIds' in evidence && { interactionIds: sorted(evidence.interactionIds) }),
    ...('noteIds' in evidence && { noteIds: sorted(evidence.noteIds) }),
  });
}
