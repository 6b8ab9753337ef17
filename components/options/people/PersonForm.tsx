import { useState } from 'preact/hooks';
import type { Person } from '../../../utils/core/person.ts';
import type { PersonDraft } from '../../../utils/core/views.ts';
import { Button } from '../../ui/Button.tsx';
import { AlertIcon } from '../../ui/icons.tsx';
import { TagField } from '../../ui/TagField.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface PersonFormProps {
  /** Read once: give the form another `key` when the person has changed. */
  person: Person;
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
});

/** What the user may change about a person by hand. Out: the draft. */
export function PersonForm({ person, tagSuggestions, busy, problem, onSave }: PersonFormProps) {
  const [draft, setDraft] = useState(() => draftOf(person));
  const change = (part: Partial<PersonDraft>) => setDraft((old) => ({ ...old, ...part }));
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
      {problem && (
        <p class="k-error" role="alert">
          <AlertIcon />
          <span>{problem}</span>
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
