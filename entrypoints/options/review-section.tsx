import { Review } from '../../components/options/review/Review.tsx';
import { dayOf } from '../../utils/core/day.ts';
import type { Decision, Review as Reviewed } from '../../utils/core/review.ts';
import type { Suggested, Suggestion } from '../../utils/core/suggestion.ts';
import type { TopicChange } from '../../utils/core/topic-change.ts';
import { inUsersWords } from '../../utils/core/topics/changed-matcher.ts';
import { openPage } from '../../utils/platform/tabs.ts';
import type { Store } from '../../utils/store/open.ts';
import { reopen, reviews } from '../../utils/store/reviews.ts';
import { settings } from '../../utils/store/settings.ts';
import { go } from '../../utils/surfaces/place.ts';
import { records } from '../../utils/surfaces/records.ts';
import { finish, review } from '../../utils/surfaces/review-desk.ts';
import { attempt } from '../../utils/surfaces/said.ts';
import { useRecords } from '../../utils/surfaces/use-records.ts';
import { saveMeetings } from './save-meetings.ts';
import { useLookups } from './use-lookups.ts';
import { useSuggestInput } from './use-suggest-input.ts';
import { useSuggesting } from './use-suggesting.ts';
import { useWeighing } from './use-weighing.ts';
import { useWhyNot } from './use-why-not.ts';

const SAID: Readonly<Record<Decision['kind'], string>> = {
  accepted: 'Accepted. It waits below until it is done.',
  dismissed: 'Dismissed. It comes back only if there is much more to go on.',
  snoozed: 'Snoozed. It comes back on its day.',
  done: 'Done.',
};

const decide = (suggestion: Suggestion, decision: Decision, title: string) =>
  attempt(
    () => review(suggestion, title, decision),
    () => SAID[decision.kind],
  );

const takeUp = (id: string) =>
  attempt(
    async () => reopen(await records(), id, Date.now()),
    () => 'Open again, if there is still reason for it.',
  );

const finishOne = (one: Reviewed | undefined) =>
  one &&
  attempt(
    () => finish(one),
    () => SAID.done,
  );

const copy = (text: string): Promise<boolean> =>
  navigator.clipboard.writeText(text).then(
    () => true,
    () => false,
  );

/** Suggestions that came back, after a snooze or with new evidence, stand among the open ones only. */
const closed = (all: readonly Reviewed[], suggested: Suggested | undefined): Reviewed[] => {
  const open = new Set(suggested?.suggestions.map((one) => one.id));
  return all.filter((one) => !open.has(one.id));
};

/** The button that was pressed goes with its suggestion: the focus goes to what is left, not to nowhere. */
const focusOnList = () => document.querySelector('main')?.focus();

/** Between a decision and the next computation the suggestion is still among those computed. */
function withoutJustDecided(suggested: Suggested, all: readonly Reviewed[]): Suggested {
  const since = new Set(all.filter((one) => one.at >= suggested.at).map((one) => one.id));
  return { ...suggested, suggestions: suggested.suggestions.filter((one) => !since.has(one.id)) };
}

const NO_CHANGES: readonly TopicChange[] = [];
const topicChangesOf = async (store: Store) => (await settings(store)).topicChanges;

/** What to join and which circle to form, with evidence; and what was decided. */
export function ReviewSection({ suggested }: { suggested: Suggested | undefined }) {
  const all = useRecords(reviews) ?? [];
  const changes = useRecords(topicChangesOf) ?? NO_CHANGES;
  const lookups = useLookups(suggested);
  const now = Date.now();
  const open = suggested && withoutJustDecided(suggested, all);
  // What is kept of a review names topics as the catalogue does: a new name for one is no new reason.
  const meant = (shown: Suggestion) => open?.suggestions.find(({ id }) => id === shown.id) ?? shown;
  const load = useSuggestInput(suggested);
  const weighing = useWeighing(open, load, meant);
  const [asking, ask] = useWhyNot(load);
  const reading = useSuggesting();
  return (
    <Review
      suggested={open && inUsersWords(open, changes)}
      reading={reading}
      reviewed={closed(all, open)}
      lookups={lookups}
      weighing={weighing}
      asking={asking && inUsersWords(asking, changes)}
      onAsk={ask}
      now={now}
      today={dayOf(now)}
      onDecide={(suggestion, decision, title) =>
        void decide(meant(suggestion), decision, title).then(focusOnList)
      }
      onReopen={(id) => void takeUp(id)}
      onDone={(id) => void finishOne(all.find((one) => one.id === id))}
      onOpenPerson={(id) => go(`people/${id}`)}
      onOpenPage={(url) => void openPage(url)}
      onCopy={copy}
      onCalendar={(...meetings) => void saveMeetings(...meetings)}
      onGo={go}
    />
  );
}
