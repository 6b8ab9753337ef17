import { bounded } from '../core/drafts.ts';
import type { Goal, GoalKind } from '../core/goal.ts';
import { LIMITS } from '../core/limits.ts';
import type { Store } from './open.ts';
import { putIntoTrash } from './put-into-trash.ts';
import { type Written, write } from './write.ts';

/** All goals, oldest first. */
export async function goals(store: Store): Promise<Goal[]> {
  return (await store.db.getAll('goals')).sort((a, b) => a.createdAt - b.createdAt);
}

/** Adds a goal. `about` is its topic or problem; empty for none. */
export function addGoal(store: Store, kind: GoalKind, about: string, now: number): Promise<Written<Goal>> {
  const said = bounded(about, 'The goal', LIMITS.line);
  return write(store, 'goal added', now, async (writing) => {
    const goal: Goal = { id: crypto.randomUUID(), kind, ...(said ? { about: said } : {}), createdAt: now };
    await writing.put('goals', goal);
    return goal;
  });
}

/** Removes a goal; for 30 days it is in the trash. */
export const removeGoal = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'goal removed', now, async (writing) => {
    const goal = await writing.get('goals', id);
    if (!goal) return;
    const label = goal.about === undefined ? goal.kind : `${goal.kind}: ${goal.about}`;
    await putIntoTrash(writing, { kind: 'goal', label, goals: [goal] }, now);
    await writing.remove('goals', id);
  });
