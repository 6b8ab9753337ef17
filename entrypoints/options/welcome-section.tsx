import type { ComponentChildren } from 'preact';
import { Welcome } from '../../components/options/welcome/Welcome.tsx';
import { goals } from '../../utils/store/goals.ts';
import { go } from '../../utils/surfaces/place.ts';
import { topicNames, useLate } from '../../utils/surfaces/use-late.ts';
import { useRecords } from '../../utils/surfaces/use-records.ts';
import { keepGoal } from './goals-section.tsx';
import { useSites } from './use-sites.ts';

/** The first three steps after the installation. */
export function WelcomeSection({ status }: { status: ComponentChildren }) {
  const { sites, edge: _, ...switches } = useSites();
  const all = useRecords(goals) ?? [];
  const topicSuggestions = useLate<string[]>([], topicNames);
  return (
    <>
      <Welcome
        {...switches}
        sites={sites}
        goals={all}
        topicSuggestions={topicSuggestions}
        onAddGoal={keepGoal}
        onStart={() => go('review')}
      />
      {status}
    </>
  );
}
