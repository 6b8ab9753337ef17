import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Evidence } from '../../../utils/core/suggestion.ts';
import { InteractionEntry } from '../../person/InteractionEntry.tsx';
import { Folded } from '../../ui/Folded.tsx';
import { Said } from '../../ui/Said.tsx';
import { When } from '../../ui/When.tsx';
import type { Lookups } from './lookups.ts';
import { ShareMark } from './ShareMark.tsx';
import type { SuggestionItemProps } from './SuggestionItem.tsx';
import { entriesOf, insidePeopleOf } from './words.ts';

type PieceProps = Pick<
  SuggestionItemProps,
  'suggestion' | 'lookups' | 'now' | 'onOpenPerson' | 'weighing'
> & {
  evidence: Evidence;
  place: number;
};

/** So many of a kind are shown, and weighed, at first. */
const FIRST = 5;
const NOT_THERE = 'This entry was deleted since, or is still being read.';

function Interaction({ id, lookups, now }: { id: string; lookups: Lookups; now: number }) {
  const found = lookups.interaction(id);
  if (!found) return <p class="k-soft">{NOT_THERE}</p>;
  const names = found.personIds.flatMap((one) => lookups.personName(one) ?? []);
  return <InteractionEntry interaction={found} now={now} others={names} />;
}

function Note({ id, lookups, now }: { id: string; lookups: Lookups; now: number }) {
  const found = lookups.note(id);
  if (!found) return <p class="k-soft">{NOT_THERE}</p>;
  return (
    <>
      <p class="k-soft k-small" dir="auto">
        {found.kind === 'insight' ? 'Insight from' : 'Note on'}{' '}
        <bdi>{lookups.personName(found.personId)}</bdi>, <When at={found.createdAt} now={now} />
      </p>
      <Said text={found.text} />
    </>
  );
}

interface ShownProps extends PieceProps {
  ids: readonly string[];
  draw(id: string): ComponentChildren;
}

/** Some people or entries, each with its share, which is asked for as they are shown. */
function Shown({ ids, draw, suggestion, place, weighing }: ShownProps) {
  useEffect(() => weighing.weighWithin(suggestion, place, ids), [suggestion, place, ids.length]);
  return (
    <ul class="k-entries">
      {ids.map((id) => (
        <li key={id} class="k-entry k-piece">
          <div class="k-piece-what">{draw(id)}</div>
          <ShareMark exact share={weighing.share(suggestion, place, id)} />
        </li>
      ))}
    </ul>
  );
}

function Some({ all, what, ...props }: Omit<ShownProps, 'ids'> & { all: readonly string[]; what: string }) {
  if (all.length === 0) return null;
  return (
    <Folded all={all} first={FIRST} what={what}>
      {(ids) => <Shown {...props} ids={ids} />}
    </Folded>
  );
}

/** The people and entries behind a reason, each with what it adds by itself. Out: a person to open. */
export function EachPiece(props: PieceProps) {
  const { evidence, lookups, now, onOpenPerson } = props;
  const { interactionIds, noteIds } = entriesOf(evidence);
  const person = (id: string) => (
    <button type="button" class="k-link-button" onClick={() => onOpenPerson(id)}>
      <bdi>{lookups.personName(id) ?? 'Somebody'}</bdi>
    </button>
  );
  return (
    <div class="k-stack k-stack-close">
      <Some {...props} all={insidePeopleOf(evidence)} what="people" draw={person} />
      <Some
        {...props}
        all={interactionIds}
        what="interactions"
        draw={(id) => <Interaction id={id} lookups={lookups} now={now} />}
      />
      <Some
        {...props}
        all={noteIds}
        what="notes"
        draw={(id) => <Note id={id} lookups={lookups} now={now} />}
      />
    </div>
  );
}
