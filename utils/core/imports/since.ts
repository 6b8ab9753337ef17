import type { Change } from '../change.ts';

/**
 * Of later changes those that still hold: one that was undone does not, nor does the undoing of it.
 * @param changes in any order.
 */
export function holding(changes: readonly Change[]): Change[] {
  const undone = new Set<number>();
  const held: Change[] = [];
  for (const change of changes.toSorted((a, b) => b.seq - a.seq)) {
    if (undone.has(change.seq)) continue;
    const before = change.undoes;
    if (before !== undefined && changes.some(({ seq }) => seq === before)) undone.add(before);
    else held.push(change);
  }
  return held;
}
