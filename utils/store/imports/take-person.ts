import { identityKey } from '../../core/identity.ts';
import type { FilePerson } from '../../core/imports/arrived.ts';
import type { StagedPerson } from '../../core/imports/batches.ts';
import { filledIn, newOf } from '../../core/imports/filled.ts';
import type { Person } from '../../core/person.ts';
import { identityOf, plain, putPerson } from '../people.ts';
import type { Writing } from '../write.ts';
import { ownersOf, pagesBeside } from './judge.ts';
import type { Tally } from './take-batch.ts';

/** Who it is now: records may have changed since the file was read. */
async function whoNow(writing: Writing, { person, personId }: StagedPerson): Promise<Person | undefined> {
  const chosen = personId === undefined ? undefined : await writing.get('people', personId);
  if (chosen) return plain(chosen);
  const { transaction } = writing;
  const owners = await ownersOf(
    {
      people: transaction.objectStore('people'),
      identities: transaction.objectStore('identities'),
    },
    person,
  );
  const [one] = owners;
  const held = one !== undefined && owners.length === 1 ? await writing.get('people', one) : undefined;
  return held && plain(held);
}

/** Pages that are nobody's yet become theirs. */
async function takePages(writing: Writing, { pages }: FilePerson, id: string, now: number): Promise<number> {
  let taken = 0;
  const identities = writing.transaction.objectStore('identities');
  for (const page of await pagesBeside({ identities }, id, pages)) {
    if (await writing.get('identities', identityKey(page.identity))) continue;
    await writing.put('identities', identityOf(page, id, now));
    taken += 1;
  }
  return taken;
}

async function takeNotes(writing: Writing, { notes }: FilePerson, personId: string, now: number) {
  let taken = 0;
  for (const { id, text, at = now } of notes) {
    if (await writing.get('notes', id)) continue;
    await writing.put('notes', { id, personId, text, createdAt: at, updatedAt: at });
    taken += 1;
  }
  return taken;
}

/** Takes somebody of a file in: as new, or with what it adds to who they are. */
export async function takePerson(
  writing: Writing,
  staged: StagedPerson,
  tally: Tally,
  now: number,
): Promise<void> {
  const { person } = staged;
  const held = await whoNow(writing, staged);
  const id = held?.id ?? staged.newId;
  const pages = await takePages(writing, person, id, now);
  const notes = await takeNotes(writing, person, id, now);
  const after = held ? filledIn(held, person, now) : newOf(id, person, now);
  // After the pages: the words somebody is found by include their handles.
  if (after !== held || pages > 0) await putPerson(writing, after);
  tally.entries += notes;
  if (!held) tally.added += 1;
  else if (after !== held || pages > 0) tally.updated += 1;
}
