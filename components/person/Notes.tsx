import { useEffect, useState } from 'preact/hooks';
import type { Note, NoteKind } from '../../utils/core/note.ts';
import { Button } from '../ui/Button.tsx';
import { BinIcon } from '../ui/icons.tsx';
import { Said } from '../ui/Said.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { When } from '../ui/When.tsx';
import { capital } from '../ui/words.ts';
import { NoteKindChoice } from './NoteKindChoice.tsx';

export interface NotesProps {
  /** Newest first. */
  notes: readonly Note[];
  now: number;
  /** Answers `false`, or a promise of it, where the note could not be kept: the text then stays in the field. */
  onAddNote(text: string, kind: NoteKind | undefined): unknown;
  onDeleteNote(id: string): void;
  /** What was typed before and not saved; and what is typed now, each time it changes. */
  recallNote?: (() => Promise<string>) | undefined;
  onNoteTyped?: ((text: string) => void) | undefined;
}

type AddNoteProps = Pick<NotesProps, 'onAddNote' | 'recallNote' | 'onNoteTyped'>;

/** The text of the field: at first what was typed before, if nothing is typed by the time it is there. */
function useNoteText({ recallNote, onNoteTyped }: AddNoteProps) {
  const [text, setText] = useState('');
  useEffect(() => {
    void recallNote?.().then((before) => setText((now) => now || before));
  }, []);
  const type = (typed: string) => {
    setText(typed);
    onNoteTyped?.(typed);
  };
  return [text, type] as const;
}

/** A field for one more note, and what it is. Out: the text and the kind. */
export function AddNote(props: AddNoteProps) {
  const { onAddNote } = props;
  const [text, setText] = useNoteText(props);
  const [kind, setKind] = useState<NoteKind>();
  const [busy, setBusy] = useState(false);
  const add = async () => {
    if (text.trim() === '' || busy) return;
    setBusy(true);
    const kept = await onAddNote(text.trim(), kind);
    setBusy(false);
    if (kept === false) return;
    setText('');
    setKind(undefined);
  };
  return (
    <div class="k-stack k-stack-close">
      <TextArea
        label="Add a note"
        labelHidden
        value={text}
        rows={1}
        placeholder="Add a note"
        onInput={setText}
        onSubmit={add}
      />
      {text.trim() !== '' && <NoteKindChoice kind={kind} onKind={setKind} />}
      {text.trim() !== '' && (
        <div class="k-row">
          <Button small look="primary" busy={busy} onClick={add}>
            Save note
          </Button>
          <span class="k-hint">or Ctrl + Enter</span>
        </div>
      )}
    </div>
  );
}

function OneNote({ note, now, onDeleteNote }: { note: Note } & Omit<NotesProps, 'notes'>) {
  return (
    <li class="k-entry">
      <Said text={note.text} />
      <div class="k-entry-foot">
        <span class="k-soft k-small">
          {note.kind && `${capital(note.kind)} · `}
          <When at={note.createdAt} now={now} />
        </span>
        <Button
          small
          look="quiet"
          icon={<BinIcon />}
          label={`Delete this note: ${note.text.slice(0, 60)}`}
          onClick={() => onDeleteNote(note.id)}
        />
      </div>
    </li>
  );
}

/** What the user wrote about a person, newest first, with a field for more on top. Out: a text to add, an id to delete. */
export function Notes(props: NotesProps) {
  return (
    <div class="k-stack">
      <AddNote {...props} />
      {props.notes.length > 0 && (
        <ul class="k-entries">
          {props.notes.map((note) => (
            <OneNote key={note.id} {...props} note={note} />
          ))}
        </ul>
      )}
    </div>
  );
}
