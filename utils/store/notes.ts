import { addressFrom, noteFrom } from '../core/drafts.ts';
import type { Note } from '../core/note.ts';
import type { Store } from './open.ts';
import { existing } from './people.ts';
import { type Written, write } from './write.ts';

/** Writes a note about a person. `url` is the page that is open. */
export function writeNote(
  store: Store,
  personId: string,
  text: string,
  url: string | undefined,
  now: number,
): Promise<Written<Note>> {
  const said = noteFrom(text);
  return write(store, 'note written', now, async (writing) => {
    await existing(writing, personId);
    const id = crypto.randomUUID();
    const note: Note = { id, personId, text: said, ...addressFrom(url), createdAt: now, updatedAt: now };
    await writing.put('notes', note);
    return note;
  });
}

/** Deletes a note. */
export const deleteNote = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'note deleted', now, (writing) => writing.remove('notes', id));
