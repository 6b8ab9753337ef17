import type { FileContact } from '../../core/imports/arrived.ts';
import type { Interaction } from '../../core/interaction.ts';
import { addToTie } from '../ties.ts';
import type { Writing } from '../write.ts';
import type { Tally } from './take-batch.ts';

/** Whom the marks of contacts name. */
async function whoByMark(
  { transaction }: Writing,
  contacts: readonly FileContact[],
): Promise<Map<string, string>> {
  const index = transaction.objectStore('people').index('marks');
  const marks = [...new Set(contacts.flatMap((one) => one.marks))];
  const ids = await Promise.all(marks.map((mark) => index.getKey(mark)));
  return new Map(marks.flatMap((mark, at) => (ids[at] === undefined ? [] : [[mark, ids[at]]])));
}

/** Those that are not there yet, each once. */
async function freshOf({ get }: Writing, contacts: readonly FileContact[]): Promise<FileContact[]> {
  const each = [...new Map(contacts.map((one) => [one.id, one])).values()];
  const held = await Promise.all(each.map(({ id }) => get('interactions', id)));
  return each.filter((_, at) => held[at] === undefined);
}

/** A contact of a file as it is kept. `now` in ms. */
export const interactionOfFile = (
  { id, kind, at, about, duration, place, followUp }: FileContact,
  personIds: string[],
  now: number,
): Interaction => ({
  ...{ id, personIds, kind, at, about, topics: [] },
  ...(duration === undefined ? {} : { duration }),
  ...(place === undefined ? {} : { place }),
  ...(followUp ? { followUp } : {}),
  ...{ createdAt: now, updatedAt: now },
});

/** Takes contacts of a file in: those that are not there yet, with those of their people who are. */
export async function takeContacts(
  writing: Writing,
  contacts: readonly FileContact[],
  tally: Tally,
  now: number,
): Promise<void> {
  const [who, fresh] = await Promise.all([whoByMark(writing, contacts), freshOf(writing, contacts)]);
  const added = new Map<string, Interaction[]>();
  const puts = fresh.flatMap((contact) => {
    const ids = [...new Set(contact.marks.flatMap((mark) => who.get(mark) ?? []))];
    if (ids.length === 0) return [];
    const interaction = interactionOfFile(contact, ids, now);
    for (const id of ids) added.set(id, [...(added.get(id) ?? []), interaction]);
    return [writing.add('interactions', interaction)];
  });
  tally.entries += puts.length;
  const ties = [...added].map(([id, theirs]) => addToTie(writing, id, theirs, now));
  await Promise.all([...puts, ...ties]);
}
