import { identityKey } from '../../core/identity.ts';
import type { FilePage, FilePerson } from '../../core/imports/arrived.ts';
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

/** Pages that are nobody's yet become theirs. @returns the handles of those. */
async function takePages(writing: Writing, pages: readonly FilePage[], id: string, now: number) {
  const handles: string[] = [];
  for (const page of pages) {
    if (await writing.get('identities', identityKey(page.identity))) continue;
    await writing.put('identities', identityOf(page, id, now));
    handles.push(page.identity.handle);
  }
  return handles;
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
  const identities = writing.transaction.objectStore('identities');
  const beside = held ? await pagesBeside({ identities }, id, person.pages) : person.pages;
  const handles = await takePages(writing, beside, id, now);
  const notes = await takeNotes(writing, person, id, now);
  const after = held ? filledIn(held, person, now) : newOf(id, person, now);
  // After the pages: the words somebody is found by include their handles.
  const isMore = after !== held || handles.length > 0;
  if (isMore) await putPerson(writing, after, held ? undefined : handles);
  tally.entries += notes;
  if (!held) tally.added += 1;
  else if (isMore) tally.updated += 1;
}
