import type { Note } from '../../utils/core/note.ts';
import { Button } from '../ui/Button.tsx';
import { AddNote, type AddNoteProps } from './AddNote.tsx';
import { NoteItem, type NoteItemProps } from './NoteItem.tsx';
import { useEntries } from './use-entries.ts';

export interface NotesProps extends AddNoteProps, Omit<NoteItemProps, 'note'> {
  /** Newest first. */
  notes: readonly Note[];
}

/** So many at first, and with each wish for more. */
const STEP = 10;

/** What the user wrote about a person, newest first, with a field for more on top. Out: a draft to add, an id to delete. */
export function Notes(props: NotesProps) {
  const { notes } = props;
  const { most, more, place, onFocusCapture } = useEntries(notes.length, STEP);
  return (
    <div class="k-stack">
      <AddNote {...props} />
      {notes.length > 0 && (
        <div class="k-stack" ref={place} tabIndex={-1} onFocusCapture={onFocusCapture}>
          <ul class="k-entries">
            {notes.slice(0, most).map((note) => (
              <li key={note.id} class="k-entry">
                <NoteItem {...props} note={note} />
              </li>
            ))}
          </ul>
          {notes.length > most && (
            <div>
              <Button small look="quiet" onClick={more}>
                Show older notes
              </Button>
            </div>
          )}
        </div>
      )}
    </div>
  );
}
