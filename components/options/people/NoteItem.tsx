import { useState } from 'preact/hooks';
import type { Note, NoteKind } from '../../../utils/core/note.ts';
import { NoteKindChoice } from '../../person/NoteKindChoice.tsx';
import { Button } from '../../ui/Button.tsx';
import { BinIcon, EditIcon } from '../../ui/icons.tsx';
import { Said } from '../../ui/Said.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { When } from '../../ui/When.tsx';
import { capital } from '../../ui/words.ts';

export interface NoteItemProps {
  note: Note;
  now: number;
  /** `false`, or a promise of it, keeps the form open. */
  onEditNote(id: string, text: string, kind: NoteKind | undefined): unknown;
  onDeleteNote(id: string): void;
}

function Form({ note, onEditNote, onClose }: NoteItemProps & { onClose(): void }) {
  const [text, setText] = useState(note.text);
  const [kind, setKind] = useState(note.kind);
  const save = async () => {
    if ((await onEditNote(note.id, text, kind)) !== false) onClose();
  };
  return (
    <div class="k-stack k-stack-close">
      <TextArea label="Note" value={text} onInput={setText} onSubmit={() => void save()} />
      <NoteKindChoice kind={kind} onKind={setKind} />
      <div class="k-row">
        <Button small look="primary" onClick={() => void save()}>
          Save changes
        </Button>
        <Button small look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </div>
  );
}

/** A note in a person's history, to be edited in place or deleted. */
export function NoteItem(props: NoteItemProps) {
  const { note, now } = props;
  const [editing, setEditing] = useState(false);
  if (editing) return <Form {...props} onClose={() => setEditing(false)} />;
  const about = note.text.slice(0, 60);
  return (
    <>
      <div class="k-entry-head">
        <span class="k-entry-kind">{capital(note.kind ?? 'note')}</span>
        <span class="k-soft k-small">
          <When at={note.createdAt} now={now} />
        </span>
        <span class="k-entry-actions">
          <Button
            small
            look="quiet"
            icon={<EditIcon />}
            label={`Edit this note: ${about}`}
            onClick={() => setEditing(true)}
          />
          <Button
            small
            look="quiet"
            icon={<BinIcon />}
            label={`Delete this note: ${about}`}
            onClick={() => props.onDeleteNote(note.id)}
          />
        </span>
      </div>
      <Said text={note.text} />
    </>
  );
}
