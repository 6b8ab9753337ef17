import type { Evidence } from '../../../utils/core/suggestion.ts';
import { InteractionEntry } from '../../person/InteractionEntry.tsx';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { Said } from '../../ui/Said.tsx';
import { When } from '../../ui/When.tsx';
import type { Lookups } from './lookups.ts';
import type { SuggestionItemProps } from './SuggestionItem.tsx';
import { entriesOf, entriesText, peopleOf, reasonText } from './words.ts';

type EvidenceProps = Pick<SuggestionItemProps, 'suggestion' | 'lookups' | 'now' | 'onOpenPerson'>;

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
      <p class="k-soft k-small">
        Note on <bdi>{lookups.personName(found.personId)}</bdi>, <When at={found.createdAt} now={now} />
      </p>
      <Said text={found.text} />
    </>
  );
}

function Entries({ evidence, lookups, now }: { evidence: Evidence; lookups: Lookups; now: number }) {
  const { interactionIds, noteIds } = entriesOf(evidence);
  return (
    <ul class="k-entries">
      {interactionIds.map((id) => (
        <li key={id} class="k-entry">
          <Interaction id={id} lookups={lookups} now={now} />
        </li>
      ))}
      {noteIds.map((id) => (
        <li key={id} class="k-entry">
          <Note id={id} lookups={lookups} now={now} />
        </li>
      ))}
    </ul>
  );
}

function Reason({
  evidence,
  suggestion,
  lookups,
  now,
  onOpenPerson,
}: { evidence: Evidence } & EvidenceProps) {
  const entries = entriesText(evidence);
  return (
    <li class="k-reason">
      <p>{reasonText(evidence, lookups, suggestion.kind)}</p>
      <p class="k-row k-small k-reason-people">
        {peopleOf(evidence).map((id) => (
          <button key={id} type="button" class="k-link-button" onClick={() => onOpenPerson(id)}>
            <bdi>{lookups.personName(id) ?? 'Somebody'}</bdi>
          </button>
        ))}
      </p>
      {entries !== '' && (
        <Disclosure summary={`Show ${entries}`}>
          <Entries evidence={evidence} lookups={lookups} now={now} />
        </Disclosure>
      )}
    </li>
  );
}

/** Each reason for a suggestion, with the people and entries behind it. Out: a person to open. */
export function EvidenceList(props: EvidenceProps) {
  return (
    <ul class="k-reasons">
      {props.suggestion.evidence.map((evidence, place) => (
        // Evidence has no id, and its order holds as long as the suggestion.
        <Reason key={`${evidence.kind}-${place}`} {...props} evidence={evidence} />
      ))}
    </ul>
  );
}
