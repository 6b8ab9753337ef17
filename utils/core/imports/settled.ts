import type { Met } from '../person.ts';
import type { FileNote, FilePerson } from './arrived.ts';

const isSame = (one: Met, other: Met): boolean => one.how === other.how && one.on === other.on;

/**
 * Somebody in a file, with what it says of how the user met them where it belongs: with the person if nothing is said of it
 * there, else in a note, for what the user wrote stays; and nowhere if the same is there.
 * @param met what is known of it already.
 */
export function settled(person: FilePerson, met: Met | undefined): FilePerson {
  let known = met;
  const notes: FileNote[] = [];
  for (const note of person.notes)
    if (note.met && !known) known = note.met;
    else if (!note.met || !known || !isSame(note.met, known)) notes.push(note);
  if (notes.length === person.notes.length) return person;
  return { ...person, notes, fields: known ? { ...person.fields, met: known } : person.fields };
}
