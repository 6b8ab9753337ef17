import { type InteractionKind, isOwnKindId, isShippedKind } from '../../../utils/core/interaction-kinds.ts';
import type { KindChanges } from '../../../utils/core/kind-changes.ts';
import {
  asShipped,
  type KindDraft,
  withKind,
  withNewKind,
  withoutKind,
} from '../../../utils/core/kind-draft.ts';
import { kindsWith } from '../../../utils/core/kinds.ts';
import { changeKinds } from '../../../utils/store/kinds.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { attempt, said, sentenceOf } from '../../../utils/surfaces/said.ts';

/** One change that was typed. @returns why it could not be kept, as a sentence; undefined if it was. */
async function typed(change: (all: KindChanges) => KindChanges, done: string): Promise<string | undefined> {
  try {
    const written = await changeKinds(await records(), change, Date.now());
    said.value = { tone: 'done', text: done, change: written.change };
    return undefined;
  } catch (error) {
    return sentenceOf(error);
  }
}

const decide = (change: (all: KindChanges) => KindChanges, done: (all: KindChanges) => string) =>
  void attempt(async () => changeKinds(await records(), change, Date.now()), done);

/** What can be done about the kinds of contact. The background counts ties again where weights were changed. */
export const KIND_ACTIONS = {
  onAdd: (draft: KindDraft) =>
    typed(
      (all) => withNewKind(all, `own-${crypto.randomUUID()}`, draft),
      'Added. You can log it from now on.',
    ),
  onChange: (id: InteractionKind, draft: KindDraft) => typed((all) => withKind(all, id, draft), 'Saved.'),
  onReset: (id: InteractionKind) =>
    decide(
      (all) => (isShippedKind(id) ? asShipped(all, id) : all),
      () => 'It is as it came.',
    ),
  onTakeAway: (id: InteractionKind, into?: InteractionKind) =>
    decide(
      (all) => (isOwnKindId(id) ? withoutKind(all, id, into) : all),
      (all) =>
        into === undefined
          ? 'Taken away. Its contacts keep it.'
          : `Taken away. Its contacts count as ${kindsWith(all).nameOf(into)}.`,
    ),
};
