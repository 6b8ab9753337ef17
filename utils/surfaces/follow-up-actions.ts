import type { Interval } from '../core/follow-ups/cadence.ts';
import type { FollowUpDraft } from '../core/follow-ups/draft.ts';
import type { Meant } from '../core/follow-ups/due.ts';
import {
  finish,
  removeCadence,
  removeFollowUp,
  setCadence,
  setFollowUp,
  snooze,
} from '../store/follow-ups.ts';
import type { Store } from '../store/open.ts';
import type { Written } from '../store/write.ts';
import { records } from './records.ts';
import { attempt } from './said.ts';

/** Makes one write and says it. @returns whether it was made. */
export type Act = (
  work: (store: Store, now: number) => Promise<Written<void>>,
  done: string,
) => Promise<boolean>;

/** One write, said to the user with its Undo. */
export const act: Act = (work, done) =>
  attempt(
    async () => work(await records(), Date.now()),
    () => done,
  );

const doneWords = ({ reason }: Meant): string =>
  reason === 'cadence' ? 'Skipped: it counts from today.' : 'Follow-up done.';

/** What can be done about what is due, whomever it is about. */
export const dueActions = (doing: Act) => ({
  onFollowUpDone: (meant: Meant) => void doing((store, now) => finish(store, meant, now), doneWords(meant)),
  onSnooze: (meant: Meant, until: string) =>
    void doing((store, now) => snooze(store, meant, until, now), `Put off to ${until}.`),
});

/** What can be planned with somebody. @param who the person who is shown, if anybody is. */
export function followUpActions(who: () => string | undefined, doing: Act) {
  const about = (work: (store: Store, id: string, now: number) => Promise<Written<void>>, done: string) => {
    const id = who();
    return id === undefined ? Promise.resolve(false) : doing((store, now) => work(store, id, now), done);
  };
  return {
    ...dueActions(doing),
    onPlan: (draft: FollowUpDraft) =>
      about((store, id, now) => setFollowUp(store, id, draft, now), 'Follow-up kept.'),
    onUnplan: () => void about(removeFollowUp, 'Follow-up removed.'),
    onCadence: (interval: Interval | undefined) =>
      interval
        ? about((store, id, now) => setCadence(store, id, interval, now), 'Kept: how often to be in touch.')
        : about(removeCadence, 'As it comes from now on.'),
  };
}
