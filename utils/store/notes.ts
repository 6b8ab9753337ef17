import { addressFrom, noteFrom, Refusal } from '../core/drafts.ts';
import type { Note, NoteKind } from '../core/note.ts';
import type { Store } from './open.ts';
import { existing } from './people.ts';
import { putIntoTrash } from './trash.ts';
import { type Written, write } from './write.ts';

/** Writes a note about a person. `url` is the page that is open. */
export function writeNote(
  store: Store,
  personId: string,
  text: string,
  url: string | undefined,
  now: number,
  kind?: NoteKind,
): Promise<Written<Note>> {
  const said = noteFrom(text);
  return write(store, 'note written', now, async (writing) => {
    await existing(writing, personId);
    const id = crypto.randomUUID();
    const note: Note = {
      ...{ id, personId, text: said, ...addressFrom(url), ...(kind ? { kind } : {}) },
      ...{ createdAt: now, updatedAt: now },
    };
    await writing.put('notes', note);
    return note;
  });
}

/**
 * Changes what a note says, and what it is.
 * @throws {Refusal} if it is empty, or not there any more.
 */
export function editNote(
  store: Store,
  id: string,
  text: string,
  kind: NoteKind | undefined,
  now: number,
): Promise<Written<Note>> {
  const said = noteFrom(text);
  return write(store, 'note changed', now, async ({ get, put }) => {
    const held = await get('notes', id);
    if (!held) throw new Refusal('This note was deleted in the meantime, so it was not changed.');
    const { kind: _, ...rest } = held;
    const note: Note = { ...rest, text: said, ...(kind ? { kind } : {}), updatedAt: now };
    await put('notes', note);
    return note;
  });
}

/** Deletes a note; for 30 days it is in the trash. */
export const deleteNote = (store: Store, id: string, now: number): Promise<Written<void>> =>
  write(store, 'note deleted', now, async (writing) => {
    const note = await writing.get('notes', id);
    if (!note) return;
    await putIntoTrash(writing, { kind: 'note', label: note.text, notes: [note] }, now);
    await writing.remove('notes', id);
  });
