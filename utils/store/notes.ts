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

/** Changes what a note says. */
export function editNote(store: Store, id: string, text: string, now: number): Promise<Written<Note>> {
  const said = noteFrom(text);
  return write(store, 'note changed', now, async (writing) => {
    const before = await writing.get('notes', id);
    if (!before) throw new Error(`no note ${id}`);
    const after = { ...before, text: said, updatedAt: now };
    await writing.put('notes', after);
    return after;
  });
}

/** Deletes a note. */
export const deleteNote = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'note deleted', now, (writing) => writing.remove('notes', id));
