import type { NoteDraft } from '../../utils/core/views.ts';
import { Choice } from '../ui/Choice.tsx';
import { TagField } from '../ui/TagField.tsx';
import { TextField } from '../ui/TextField.tsx';

export interface NoteFieldsProps {
  draft: NoteDraft;
  topicSuggestions?: readonly string[] | undefined;
  onDraft(draft: NoteDraft): void;
  /** Ctrl+Enter, from any field. */
  onSubmit(): void;
}

const OPTIONS = [
  { value: 'note', label: 'Note' },
  { value: 'insight', label: 'Insight' },
  { value: 'resource', label: 'Resource' },
] as const;

/**
 * What a note is: for oneself, something worth keeping that they told, or a link worth keeping; and only then what it is
 * about, and where it is. Out: the draft as it is to be.
 */
export function NoteFields({ draft, topicSuggestions, onDraft, onSubmit }: NoteFieldsProps) {
  const { kind, topics = [], link = '' } = draft;
  return (
    <>
      <Choice
        label="What it is"
        labelHidden
        value={kind ?? 'note'}
        options={OPTIONS}
        onPick={(picked) => onDraft({ ...draft, kind: picked === 'note' ? undefined : picked })}
      />
      {kind === 'resource' && (
        <TextField
          label="Link"
          labelNote="if it is not in the text"
          value={link}
          onInput={(typed) => onDraft({ ...draft, link: typed })}
          onEnter={onSubmit}
        />
      )}
      {kind && (
        <TagField
          label="Topics"
          tags={topics}
          suggestions={topicSuggestions}
          onTags={(tags) => onDraft({ ...draft, topics: tags })}
        />
      )}
    </>
  );
}
