import { type IdentityRecord, identityKey } from '../../core/identity.ts';
import type { FileNote, FilePage, FilePerson } from '../../core/imports/arrived.ts';
import type { StagedPerson } from '../../core/imports/batches.ts';
import { filledIn, newOf } from '../../core/imports/filled.ts';
import { settled } from '../../core/imports/settled.ts';
import type { Note } from '../../core/note.ts';
import { weightsIn } from '../kinds.ts';
import { addPerson, identityOf, plain, putPerson } from '../people.ts';
import { withInteractions } from '../ties.ts';
import type { Writing } from '../write.ts';
import { ownersOf, pagesBeside } from './judge.ts';
import type { Tally } from './take-batch.ts';
import { interactionOfFile } from './take-contacts.ts';

/** Whose pages are, each looked up once: to know who somebody is, and then whether a page is free. */
class Pages {
  readonly #writing: Writing;
  readonly #held = new Map<string, Promise<IdentityRecord | undefined>>();

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  get(key: string): Promise<IdentityRecord | undefined> {
    const held = this.#held.get(key) ?? this.#writing.get('identities', key);
    this.#held.set(key, held);
    return held;
  }

  /** Those that are nobody's yet become somebody's. @returns whether there were any. */
  async take(pages: readonly FilePage[], id: string, now: number): Promise<boolean> {
    const taken = pages.map(async (page) => {
      if (await this.get(identityKey(page.identity))) return false;
      await this.#writing.add('identities', identityOf(page, id, now));
      return true;
    });
    return (await Promise.all(taken)).includes(true);
  }
}

/** Who it is now: records may have changed since the file was read. */
async function whoNow(writing: Writing, { person, personId }: StagedPerson, pages: Pages) {
  const chosen = personId === undefined ? undefined : await writing.get('people', personId);
  if (chosen) return plain(chosen);
  const people = writing.transaction.objectStore('people');
  const [one, ...others] = await ownersOf({ people, identities: pages }, person);
  const held = one !== undefined && others.length === 0 ? await writing.get('people', one) : undefined;
  return held && plain(held);
}

const noteOf = ({ id, text, at }: FileNote, personId: string, now: number): Note => ({
  ...{ id, personId, text },
  ...{ createdAt: at ?? now, updatedAt: at ?? now },
});

async function takeNotes(writing: Writing, { notes }: FilePerson, personId: string, now: number) {
  const each = [...new Map(notes.map((one) => [one.id, one])).values()];
  const taken = each.map(async (note) => {
    if (await writing.get('notes', note.id)) return 0;
    await writing.add('notes', noteOf(note, personId, now));
    return 1;
  });
  return (await Promise.all(taken)).reduce<number>((sum, one) => sum + one, 0);
}

/** Takes somebody in of whom nothing is there: nothing is looked up. */
async function takeFresh(writing: Writing, staged: StagedPerson, tally: Tally, now: number) {
  const { newId } = staged;
  const person = settled(staged.person, undefined);
  const pages = new Map(person.pages.map((page) => [identityKey(page.identity), page]));
  const notes = new Map(person.notes.map((note) => [note.id, note]));
  const contacts = (staged.contacts ?? []).map((one) => interactionOfFile(one, [newId], now));
  const weightOf = await weightsIn(writing);
  await Promise.all([
    ...[...pages.values()].map((page) => writing.add('identities', identityOf(page, newId, now))),
    ...[...notes.values()].map((note) => writing.add('notes', noteOf(note, newId, now))),
    ...contacts.map((one) => writing.add('interactions', one)),
    addPerson(writing, withInteractions(newOf(newId, person, now), contacts, weightOf)),
  ]);
  tally.added += 1;
  tally.entries += notes.size + contacts.length;
}

/** Takes somebody of a file in: as new, or with what it adds to who they are. */
export async function takePerson(
  writing: Writing,
  staged: StagedPerson,
  tally: Tally,
  now: number,
): Promise<void> {
  if (staged.fresh) return takeFresh(writing, staged, tally, now);
  const pages = new Pages(writing);
  const held = await whoNow(writing, staged, pages);
  const person = settled(staged.person, held?.met);
  const id = held?.id ?? staged.newId;
  const identities = writing.transaction.objectStore('identities');
  const beside = held ? await pagesBeside({ identities }, id, person.pages) : person.pages;
  const [isOnPages, notes] = await Promise.all([
    pages.take(beside, id, now),
    takeNotes(writing, person, id, now),
  ]);
  const after = held ? filledIn(held, person, now) : newOf(id, person, now);
  const isMore = after !== held || isOnPages;
  if (isMore) await (held ? putPerson : addPerson)(writing, after);
  tally.entries += notes;
  if (!held) tally.added += 1;
  else if (isMore) tally.updated += 1;
}
