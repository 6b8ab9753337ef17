import { Goals } from '../../components/options/goals/Goals.tsx';
import type { AboutMeDraft } from '../../utils/core/about-me.ts';
import type { GoalKind } from '../../utils/core/goal.ts';
import { addGoal, goals, removeGoal } from '../../utils/store/goals.ts';
import type { Store } from '../../utils/store/open.ts';
import { sayAboutMe, settings } from '../../utils/store/settings.ts';
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

const keepAboutMe = (draft: AboutMeDraft) =>
  attempt(
    async () => sayAboutMe(await records(), draft, Date.now()),
    () => 'Saved. Suggestions are looked at again.',
  );

const aboutMeOf = async (store: Store) => (await settings(store)).aboutMe;

/** The goals of the user, and what they say of themselves. */
export function GoalsSection() {
  const all = useRecords(goals);
  const aboutMe = useRecords(aboutMeOf);
  const topicSuggestions = useLate<string[]>([], topicNames);
  return (
    <Goals
      goals={all}
      topicSuggestions={topicSuggestions}
      onAdd={keepGoal}
      onRemove={(id) => void dropGoal(id)}
      aboutMe={aboutMe}
      onAboutMe={keepAboutMe}
    />
  );
}
