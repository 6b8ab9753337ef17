import { useEffect, useState } from 'preact/hooks';
import type { NoteDraft } from '../../utils/core/views.ts';
import { Button } from '../ui/Button.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { NoteFields } from './NoteFields.tsx';

export interface AddNoteProps {
  topicSuggestions?: readonly string[] | undefined;
  /** Answers `false`, or a promise of it, where the note could not be kept: what was typed then stays in the fields. */
  onAddNote(draft: NoteDraft): unknown;
  /** What was typed before and not saved; and what is typed now, each time it changes. */
  recallNote?: (() => Promise<string>) | undefined;
  onNoteTyped?: ((text: string) => void) | undefined;
}

const EMPTY: NoteDraft = { text: '' };

/** What is typed: at first what was typed before, if nothing is typed by the time it is there. */
function useDraft({ recallNote, onNoteTyped }: AddNoteProps) {
  const [draft, setDraft] = useState(EMPTY);
  useEffect(() => {
    void recallNote?.().then((before) => setDraft((now) => (now.text ? now : { ...now, text: before })));
  }, []);
  const type = (typed: NoteDraft) => {
    setDraft(typed);
    if (typed.text !== draft.text) onNoteTyped?.(typed.text);
  };
  return [draft, type] as const;
}

/** A field for one more note, and what it is. Out: the draft. */
export function AddNote(props: AddNoteProps) {
  const [draft, type] = useDraft(props);
  const [busy, setBusy] = useState(false);
  const text = draft.text.trim();
  const add = async () => {
    if (text === '' || busy) return;
    setBusy(true);
    const kept = await props.onAddNote({ ...draft, text });
    setBusy(false);
    if (kept !== false) type(EMPTY);
  };
  return (
    <div class="k-stack k-stack-close">
      <TextArea
        label="Add a note"
        labelHidden
        value={draft.text}
        rows={1}
        placeholder="Add a note"
        onInput={(typed) => type({ ...draft, text: typed })}
        onSubmit={() => void add()}
      />
      {text !== '' && (
        <>
          <NoteFields
            draft={draft}
            topicSuggestions={props.topicSuggestions}
            onDraft={type}
            onSubmit={() => void add()}
          />
          <div class="k-row">
            <Button small look="primary" busy={busy} onClick={() => void add()}>
              Save note
            </Button>
            <span class="k-hint">or Ctrl + Enter</span>
          </div>
        </>
      )}
    </div>
  );
}
