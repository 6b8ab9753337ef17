import type { AtDraft } from '../core/at.ts';
import { dayOf } from '../core/day.ts';
import { beAt, leaveEvent, whereIs } from '../store/at.ts';
import type { Store } from '../store/open.ts';
import { records } from './records.ts';
import { attempt, said, sentenceOf } from './said.ts';
import { useRecords } from './use-records.ts';

const now = (store: Store) => whereIs(store, Date.now());

/** @returns why it could not be kept, as a sentence; undefined if it was. */
async function be(draft: AtDraft): Promise<string | undefined> {
  try {
    const { result, change } = await beAt(await records(), draft, Date.now());
    said.value = { tone: 'done', text: `You are at ${result.event}.`, change };
    return undefined;
  } catch (error) {
    return sentenceOf(error);
  }
}

const leave = () =>
  void attempt(
    async () => leaveEvent(await records(), Date.now()),
    () => 'You are there no more.',
  );

/** Where the user is for some days, and what can be said about it. */
export function useAt() {
  const at = useRecords(now);
  return { at, today: dayOf(Date.now()), onSave: be, onEnd: leave };
}
