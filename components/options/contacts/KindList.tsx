import { useRef } from 'preact/hooks';
import type { KindDraft } from '../../../utils/core/kind-draft.ts';
import type { Kind } from '../../../utils/core/kinds.ts';
import { Loading } from '../../ui/Loading.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { KindForm } from './KindForm.tsx';
import { type KindActions, KindItem } from './KindItem.tsx';

export interface KindListProps extends KindActions {
  /** Undefined while they are read. */
  kinds: readonly Kind[] | undefined;
  /** How many people’s ties are counted with a new weight, while they are. */
  counting?: { done: number; total: number } | undefined;
  /** @returns why it could not be added, as a sentence; undefined if it was. */
  onAdd(draft: KindDraft): Promise<string | undefined>;
}

const NEW: KindDraft = { name: '', weight: '1', side: 'reach' };

/** The kinds of contact, with how each counts. Out: what is changed, added, taken away. */
export function KindList({ kinds, counting, onAdd, ...actions }: KindListProps) {
  const title = useRef<HTMLHeadingElement>(null);
  // A kind that is taken away takes its buttons with it.
  const takeAway: typeof actions.onTakeAway = (id, into) => {
    actions.onTakeAway(id, into);
    title.current?.focus();
  };
  return (
    <section class="k-part" aria-labelledby="k-kinds">
      <h2 class="k-part-title" id="k-kinds" ref={title} tabIndex={-1}>
        Kinds of contact
      </h2>
      <p class="k-soft">
        The weight says how much one of them strengthens a tie; half of it is left after 90 days. The side
        says whether it widens your network (reach) or deepens a practice (depth).
      </p>
      {counting && (
        <Progress
          label="Ties are counted with the new weights. You can close this page: it goes on."
          done={counting.done}
          total={Math.max(1, counting.total)}
        />
      )}
      {!kinds && <Loading label="Reading the kinds" />}
      {kinds && (
        <ul class="k-list" aria-labelledby="k-kinds">
          {kinds.map((kind) => (
            <KindItem key={kind.id} kind={kind} all={kinds} {...actions} onTakeAway={takeAway} />
          ))}
        </ul>
      )}
      <h3 class="k-strong">Add a kind of your own</h3>
      <div class="k-panel">
        <KindForm draft={NEW} saves="Add kind" onSave={onAdd} />
      </div>
    </section>
  );
}
