import { useEffect, useState } from 'preact/hooks';
import type { Person } from '../../../utils/core/person.ts';
import type { PersonDraft } from '../../../utils/core/views.ts';
import { Button } from '../../ui/Button.tsx';
import { AlertIcon } from '../../ui/icons.tsx';
import type { Pickable } from '../../ui/offers.ts';
import { TagField } from '../../ui/TagField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { MetFields, type PeopleSearch } from './MetFields.tsx';
import { metDraftOf, useThrough } from './use-through.ts';

export interface PersonFormProps {
  person: Person;
  /** Through whom the user met them, where that is somebody known. */
  through?: Pick<Pickable, 'id' | 'name'> | undefined;
  /** Finds through whom. */
  search?: PeopleSearch | undefined;
  tagSuggestions?: readonly string[] | undefined;
  busy?: boolean | undefined;
  problem?: string | undefined;
  onSave(draft: PersonDraft): void;
}

const FIELDS = [
  { key: 'pronouns', label: 'Pronouns' },
  { key: 'headline', label: 'Headline' },
  { key: 'organisation', label: 'Organisation' },
  { key: 'location', label: 'Location' },
] as const;

const draftOf = (person: Person): PersonDraft => ({
  name: person.name,
  pronouns: person.pronouns ?? '',
  headline: person.headline ?? '',
  organisation: person.organisation ?? '',
  location: person.location ?? '',
  tags: person.tags,
  ...metDraftOf(person.met),
});

const isSame = (a: unknown, b: unknown): boolean =>
  typeof a === 'string' && typeof b === 'string'
    ? a.trim() === b.trim()
    : JSON.stringify(a) === JSON.stringify(b);

/** What the user changed lies over the person until it is saved: a change from elsewhere takes none of it away. */
function useEdits(person: Person) {
  const [edits, setEdits] = useState<Partial<PersonDraft>>({});
  const base = draftOf(person);
  const saved = Object.entries(edits).every(([key, value]) => isSame(base[key as keyof PersonDraft], value));
  useEffect(() => {
    if (saved) setEdits({});
  }, [person]);
  const change = (part: Partial<PersonDraft>) => setEdits((old) => ({ ...old, ...part }));
  return { draft: { ...base, ...edits }, change };
}

/** What the user may change about a person by hand. Out: the draft. */
export function PersonForm(props: PersonFormProps) {
  const { person, tagSuggestions, busy, problem, onSave } = props;
  const { draft, change } = useEdits(person);
  const { through, pick } = useThrough({ met: person.met, through: props.through }, draft, change);
  const missing = draft.name.trim() === '' ? 'A person needs a name: type one to save.' : undefined;
  const save = () => {
    if (!missing && !busy) onSave(draft);
  };
  return (
    <form
      class="k-panel k-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <div class="k-form-row">
        <TextField label="Name" value={draft.name} error={missing} onInput={(name) => change({ name })} />
        {FIELDS.map(({ key, label }) => (
          <TextField
            key={key}
            label={label}
            value={draft[key]}
            onInput={(value) => change({ [key]: value })}
          />
        ))}
      </div>
      <TagField
        label="Tags"
        tags={draft.tags}
        suggestions={tagSuggestions}
        placeholder="Add a tag"
        onTags={(tags) => change({ tags })}
      />
      <MetFields
        draft={draft}
        through={through}
        personId={person.id}
        search={props.search}
        onDraft={change}
        onThrough={pick}
      />
      {problem && (
        <p class="k-error" role="alert">
          <AlertIcon />
          <span dir="auto">{problem}</span>
        </p>
      )}
      <div>
        <Button submits look="primary" busy={busy}>
          Save changes
        </Button>
      </div>
    </form>
  );
}
