import { LIMITS } from '../core/limits.ts';
import type { Trashed } from '../core/trash.ts';
import type { Writing } from './write.ts';

type Parts = Pick<Trashed, 'kind' | 'label'> & Partial<Trashed>;

/** Puts what is being deleted into the trash, in the same step. */
export async function putIntoTrash(writing: Writing, parts: Parts, now: number): Promise<void> {
  const nothing = { people: [], identities: [], interactions: [], notes: [], memberships: [], joins: [] };
  const label = parts.label.replace(/\s+/gu, ' ').trim().slice(0, LIMITS.line) || 'Without a word';
  await writing.put('trash', {
    ...{ id: crypto.randomUUID(), at: now, withdrawn: [] },
    ...nothing,
    ...parts,
    label,
  });
}
