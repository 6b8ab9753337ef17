import { useId, useState } from 'preact/hooks';
import { FORM_IDS } from '../../../utils/core/aspects.ts';
import type { CommunityDraft } from '../../../utils/core/community-draft.ts';
import { FORM_TEXTS } from '../../../utils/core/forms/aspects-by-form.ts';
import { Button } from '../../ui/Button.tsx';
import { AlertIcon } from '../../ui/icons.tsx';
import { Select } from '../../ui/Select.tsx';
import { TagField } from '../../ui/TagField.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface CommunityFormProps {
  draft: CommunityDraft;
  topicSuggestions: readonly string[];
  /** Whether the user belongs to it, where that is asked. */
  isMember?: boolean | undefined;
  busy?: boolean | undefined;
  /** Why it could not be saved, as a sentence. */
  problem?: string | undefined;
  saves: string;
  onSave(draft: CommunityDraft, isMember: boolean): void;
  onCancel(): void;
}

const FORMS = FORM_IDS.map((value) => ({ value, label: FORM_TEXTS[value].name }));

const MORE = [
  { key: 'url', label: 'Address', placeholder: 'https://' },
  { key: 'description', label: 'What happens there, in a sentence', placeholder: '' },
  { key: 'cadence', label: 'How often it meets', placeholder: 'every month' },
  { key: 'membership', label: 'How one becomes a member', placeholder: 'open to all who come' },
  { key: 'region', label: 'Region', placeholder: '' },
  { key: 'language', label: 'Language, as a code', placeholder: 'en' },
] as const;

/** A community as its empty form has it. */
export const NO_COMMUNITY: CommunityDraft = {
  ...{ name: '', url: '', topics: [], form: 'interest-specific-collaboration-hub' },
  ...{ cadence: '', membership: '', region: '', language: '', description: '' },
};

function Belongs({ on, onChange }: { on: boolean; onChange(on: boolean): void }) {
  const id = useId();
  return (
    <p class="k-row">
      <input
        id={id}
        type="checkbox"
        checked={on}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <label for={id}>I belong to it</label>
    </p>
  );
}

/** A community of the user's own, to be added or changed. In: what is known of it. Out: what it is to be. */
export function CommunityForm(props: CommunityFormProps) {
  const [draft, setDraft] = useState(props.draft);
  const [isMember, setMember] = useState(props.isMember ?? false);
  const change = (part: Partial<CommunityDraft>) => setDraft((old) => ({ ...old, ...part }));
  return (
    <form
      class="k-panel k-stack"
      noValidate
      aria-label="A community"
      onSubmit={(event) => {
        event.preventDefault();
        if (!props.busy) props.onSave(draft, isMember);
      }}
    >
      <div class="k-form-row">
        <TextField label="Name" value={draft.name} onInput={(name) => change({ name })} />
        <Select
          label="What kind it is"
          value={draft.form}
          options={FORMS}
          onPick={(form) => change({ form })}
        />
      </div>
      <p class="k-hint" aria-live="polite">
        {FORM_TEXTS[draft.form].summary}
      </p>
      <TagField
        label="Topics"
        hint="What it is about: by these it is suggested."
        tags={draft.topics}
        suggestions={props.topicSuggestions}
        placeholder="Type one, then a comma"
        onTags={(topics) => change({ topics })}
      />
      <div class="k-form-row">
        {MORE.map(({ key, label, placeholder }) => (
          <TextField
            key={key}
            label={label}
            labelNote="optional"
            placeholder={placeholder}
            value={draft[key]}
            onInput={(text) => change({ [key]: text })}
          />
        ))}
      </div>
      {props.isMember !== undefined && <Belongs on={isMember} onChange={setMember} />}
      {props.problem && (
        <p class="k-error" role="alert">
          <AlertIcon />
          <span dir="auto">{props.problem}</span>
        </p>
      )}
      <div class="k-row">
        <Button submits look="primary" busy={props.busy}>
          {props.saves}
        </Button>
        <Button look="quiet" onClick={props.onCancel}>
          Leave it
        </Button>
      </div>
    </form>
  );
}
