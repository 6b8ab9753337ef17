import type { Person } from '../core/person.ts';

/** A person as a search offers them: the note tells two of one name apart. */
export function pickable({ id, name, organisation, headline }: Person): {
  id: string;
  name: string;
  note?: string;
} {
  const note = organisation ?? headline;
  return note === undefined ? { id, name } : { id, name, note };
}
