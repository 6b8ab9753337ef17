import { addressFrom, Refusal } from '../core/drafts.ts';
import type { Note } from '../core/note.ts';
import { noteFrom } from '../core/note-draft.ts';
import type { Profile } from '../core/profile.ts';
import type { NoteDraft } from '../core/views.ts';
import type { Store } from './open.ts';
import { addNamed, existing, personOfProfile } from './people.ts';
import { putIntoTrash } from './put-into-trash.ts';
import { type Writing, type Written, write } from './write.ts';

/** Whom a note is about: somebody known by their id, whoever a page is about, or somebody new by their name. */
export type NoteAbout = { id: string } | { profile: Profile } | { name: string };

async function personOf(writing: Writing, about: NoteAbout, now: number): Promise<string> {
  if ('id' in about) return (await existing(writing, about.id)).id;
  const person =
    'profile' in about ? personOfProfile(writing, about.profile, now) : addNamed(writing, about.name, now);
  return (await person).id;
}

/**
 * Writes a note, adding whom it is about if they are new, all in one step. `url` is the page it was begun on.
 * @throws {Refusal} if it cannot be kept as it is; nothing is written then.
 */
export function writeNoteAbout(
  store: Store,
  about: NoteAbout,
  draft: NoteDraft,
  url: string | undefined,
  now: number,
): Promise<Written<Note>> {
  const entry = noteFrom(draft);
  return write(store, 'note written', now, async (writing) => {
    const note: Note = {
      ...{
        id: crypto.randomUUID(),
        personId: await personOf(writing, about, now),
        ...entry,
        ...addressFrom(url),
      },
      ...{ createdAt: now, updatedAt: now },
    };
    await writing.put('notes', note);
    return note;
  });
}

/**
 * Writes a note about a person. `url` is the page that is open; `more` says what the note is besides a note.
 * @throws {Refusal} if it cannot be kept as it is.
 */
export const writeNote = (
  store: Store,
  personId: string,
  text: string,
  url: string | undefined,
  now: number,
  more: Omit<NoteDraft, 'text'> = {},
): Promise<Written<Note>> => writeNoteAbout(store, { id: personId }, { ...more, text }, url, now);

/**
 * Changes what a note says, and what it is.
 * @throws {Refusal} if it cannot be kept as it is, or is not there any more.
 */
export function editNote(store: Store, id: string, draft: NoteDraft, now: number): Promise<Written<Note>> {
  const entry = noteFrom(draft);
  return write(store, 'note changed', now, async ({ get, put }) => {
    const held = await get('notes', id);
    if (!held) throw new Refusal('This note was deleted in the meantime, so it was not changed.');
    const { kind: _k, topics: _t, link: _l, ...rest } = held;
    const note: Note = { ...rest, ...entry, updatedAt: now };
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
