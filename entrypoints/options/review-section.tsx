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
import { finish, type Kept, review } from '../../utils/surfaces/review-desk.ts';
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

const takeUp = (id: string) =>
  attempt(
    async () => reopen(await records(), id, Date.now()),
    () => 'Open again, if there is still reason for it.',
  );

const FORMED =
  'Done. The circle is one of your communities now: see who belongs to it, and log its meetings.';

/** Keeps a decision. A circle that came about is shown as a community: who is really in it, the user knows better. */
async function keep(kind: Decision['kind'], work: () => Promise<Kept>): Promise<void> {
  let formed: string | undefined;
  const toldOf = async () => {
    const written = await work();
    formed = written.result;
    return written;
  };
  const isKept = await attempt(toldOf, (id) => (id === undefined ? SAID[kind] : FORMED));
  if (isKept && formed !== undefined) go(`communities/${formed}`);
}

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
        void keep(decision.kind, () => review(meant(suggestion), title, decision)).then(focusOnList)
      }
      onReopen={(id) => void takeUp(id)}
      onDone={(id) => {
        const one = all.find((reviewed) => reviewed.id === id);
        if (one) void keep('done', () => finish(one));
      }}
      onOpenPerson={(id) => go(`people/${id}`)}
      onOpenPage={(url) => void openPage(url)}
      onCopy={copy}
      onCalendar={(...meetings) => void saveMeetings(...meetings)}
      onGo={go}
    />
  );
}
