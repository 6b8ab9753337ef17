import { useState } from 'preact/hooks';
import type { Evidence } from '../../../utils/core/suggestion.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Folded } from '../../ui/Folded.tsx';
import { EachPiece } from './EachPiece.tsx';
import { ShareMark } from './ShareMark.tsx';
import type { SuggestionItemProps } from './SuggestionItem.tsx';
import { insideText, peopleOf, reasonText } from './words.ts';

type EvidenceProps = Pick<
  SuggestionItemProps,
  'suggestion' | 'lookups' | 'now' | 'onOpenPerson' | 'weighing'
>;

/** So many people are named beside a reason; all of them stand one by one below it. */
const NAMED = 6;
/** So many reasons are shown at first. */
const REASONS = 6;

function People({ ids, lookups, onOpenPerson }: { ids: readonly string[] } & EvidenceProps) {
  return (
    <p class="k-row k-small k-reason-people">
      {ids.slice(0, NAMED).map((id) => (
        <button key={id} type="button" class="k-link-button" onClick={() => onOpenPerson(id)}>
          <bdi>{lookups.personName(id) ?? 'Somebody'}</bdi>
        </button>
      ))}
    </p>
  );
}

function Reason(props: { evidence: Evidence; place: number } & EvidenceProps) {
  const { evidence, place, suggestion, lookups, weighing } = props;
  const inside = insideText(evidence);
  return (
    <li class="k-reason">
      <p dir="auto">{reasonText(evidence, lookups, suggestion.kind)}</p>
      <p>
        <ShareMark exact share={weighing.share(suggestion, place)} />
      </p>
      <People {...props} ids={peopleOf(evidence)} />
      {inside !== '' && (
        <Disclosure summary={`Show ${inside}`}>
          <EachPiece {...props} />
        </Disclosure>
      )}
    </li>
  );
}

/** The places of the reasons: those that are worth most first, if that is known by now; else as they come. */
function placesOf({ suggestion, weighing }: EvidenceProps): number[] {
  const shares = suggestion.evidence.map((_, place) => weighing.share(suggestion, place));
  const worth = (place: number) => (shares[place]?.needed ? 2 : (shares[place]?.lost ?? 0));
  const places = shares.map((_, place) => place);
  return shares.every(Boolean) ? places.sort((a, b) => worth(b) - worth(a)) : places;
}

/** Each reason for a suggestion with its share, and the people and entries behind it. Out: a person to open. */
export function EvidenceList(props: EvidenceProps) {
  const { evidence } = props.suggestion;
  // In the order in which it was opened: nothing moves while it is read.
  const [places] = useState(() => placesOf(props));
  return (
    <div class="k-stack">
      <p class="k-soft k-small">
        The share of a reason is how much lower the score would be without it. Shares need not add up to the
        whole: reasons lean on each other.
      </p>
      <Folded all={places} first={REASONS} what="reasons">
        {(shown) => (
          <ul class="k-reasons">
            {shown.map((place) => {
              const one = evidence[place];
              return one && <Reason key={`${one.kind}-${place}`} {...props} evidence={one} place={place} />;
            })}
          </ul>
        )}
      </Folded>
    </div>
  );
}
