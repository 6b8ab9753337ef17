import { Goals } from '../../components/options/goals/Goals.tsx';
import type { GoalKind } from '../../utils/core/goal.ts';
import { addGoal, goals, removeGoal } from '../../utils/store/goals.ts';
import { records } from '../../utils/surfaces/records.ts';
import { attempt } from '../../utils/surfaces/said.ts';
import { topicNames, useLate } from '../../utils/surfaces/use-late.ts';
import { useRecords } from '../../utils/surfaces/use-records.ts';

/** Keeps a goal. False if it could not be kept. */
export const keepGoal = (kind: GoalKind, about: string): Promise<boolean> =>
  attempt(
    async () => addGoal(await records(), kind, about, Date.now()),
    () => 'Goal added.',
  );

const dropGoal = (id: string) =>
  attempt(
    async () => removeGoal(await records(), id, Date.now()),
    () => 'Goal removed.',
  );

/** The goals of the user. */
export function GoalsSection() {
  const all = useRecords(goals);
  const topicSuggestions = useLate<string[]>([], topicNames);
  return (
    <Goals
      goals={all}
      topicSuggestions={topicSuggestions}
      onAdd={keepGoal}
      onRemove={(id) => void dropGoal(id)}
    />
  );
}
