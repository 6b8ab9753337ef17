import { useRef } from 'preact/hooks';
import type { MetDraft } from '../../../utils/core/views.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Chip } from '../../ui/Chip.tsx';
import { Combobox } from '../../ui/Combobox.tsx';
import { DateField } from '../../ui/DateField.tsx';
import type { Pickable } from '../../ui/offers.ts';
import { TextField } from '../../ui/TextField.tsx';

/** A search of the people the user knows. */
export interface PeopleSearch {
  results: readonly Pickable[];
  /** The query that `results` answer. */
  resultsFor?: string | undefined;
  onQuery(text: string): void;
}

interface MetFieldsProps {
  draft: MetDraft;
  /** Who is picked already. */
  through: Pick<Pickable, 'id' | 'name'> | undefined;
  /** Whose form it is: nobody is met through themselves. */
  personId: string;
  search?: PeopleSearch | undefined;
  onDraft(part: Partial<MetDraft>): void;
  onThrough(person: Pickable | undefined): void;
}

function ThroughField({ draft, through, personId, search, onDraft, onThrough }: MetFieldsProps) {
  const input = useRef<HTMLInputElement>(null);
  const drop = () => {
    onThrough(undefined);
    input.current?.focus();
  };
  return (
    <Combobox
      label="Through whom"
      text={draft.metThrough}
      inputRef={input}
      results={(search?.results ?? []).filter(({ id }) => id !== personId && id !== through?.id)}
      resultsFor={search?.resultsFor}
      before={
        through && (
          <Chip
            text={through.name}
            look="person"
            before={<Avatar id={through.id} name={through.name} size="s" />}
            onRemove={drop}
          />
        )
      }
      onText={(metThrough) => {
        // A name that is typed takes the place of who was picked.
        onDraft(metThrough === '' ? { metThrough } : { metThrough, metThroughId: '' });
        search?.onQuery(metThrough);
      }}
      onPick={onThrough}
      onAdd={(metThrough) => {
        onThrough(undefined);
        onDraft({ metThrough });
      }}
      onBackspace={() => onThrough(undefined)}
    />
  );
}

/** How, when and through whom the user met somebody: a person they know, or only a name. Out: what was changed. */
export function MetFields(props: MetFieldsProps) {
  const { draft, onDraft } = props;
  return (
    <div class="k-form-row">
      <TextField label="How you met" value={draft.metHow} onInput={(metHow) => onDraft({ metHow })} />
      <DateField label="When you met" value={draft.metOn} onInput={(metOn) => onDraft({ metOn })} />
      <ThroughField {...props} />
    </div>
  );
}
