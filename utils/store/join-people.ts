import { Refusal } from '../core/drafts.ts';
import { isTwin, isUntouched, type Join, joinedPerson, movedNote, separated, twinId } from '../core/join.ts';
import { membershipId } from '../core/membership.ts';
import type { Store } from './open.ts';
import { existing, plain, putPerson } from './people.ts';
import { recount, settleTie, weighAgain } from './ties.ts';
import { type Writing, type Written, write } from './write.ts';

interface Pair {
  keptId: string;
  goneId: string;
}

async function moveIdentities({ transaction, put }: Writing, from: string, to: string): Promise<string[]> {
  const theirs = await transaction.objectStore('identities').index('personId').getAll(from);
  for (const one of theirs) await put('identities', { ...one, personId: to });
  return theirs.map(({ key }) => key);
}

/** What came of a contact with both is kept with each of them: one person has it once. */
async function moveNotes({ transaction, put, remove }: Writing, from: string, to: string): Promise<string[]> {
  const notes = transaction.objectStore('notes').index('personId');
  const [theirs, there] = [await notes.getAll(from), await notes.getAll(to)];
  const moved: string[] = [];
  for (const one of theirs) {
    const twin = there.find((other) => isTwin(one, other));
    const both = twin && twinId(one.id, twin.id);
    if (both === undefined) await put('notes', { ...one, personId: to });
    else await remove('notes', one.id);
    moved.push(both ?? one.id);
  }
  return moved;
}

/** What was seen to change on pages goes with the pages. */
async function moveChanges(
  writing: Writing,
  from: string,
  to: string,
  keys?: readonly string[],
): Promise<void> {
  const theirs = await writing.transaction.objectStore('profileChanges').index('personId').getAll(from);
  for (const one of theirs)
    if (!keys || keys.includes(one.key)) await writing.put('profileChanges', { ...one, personId: to });
}

async function moveMemberships(writing: Writing, { keptId, goneId }: Pair): Promise<Join['memberships']> {
  const theirs = await writing.transaction.objectStore('memberships').index('who').getAll(goneId);
  const moved: Join['memberships'] = [];
  for (const one of theirs) {
    const id = membershipId(keptId, one.communityId);
    const both = (await writing.get('memberships', id)) !== undefined;
    await writing.remove('memberships', one.id);
    if (!both) await writing.put('memberships', { ...one, id, who: keptId });
    moved.push({ id: one.communityId, both });
  }
  return moved;
}

async function moveInteractions(writing: Writing, { keptId, goneId }: Pair): Promise<Join['interactions']> {
  const theirs = await writing.transaction.objectStore('interactions').index('personIds').getAll(goneId);
  for (const one of theirs) {
    const personIds = [...new Set(one.personIds.map((id) => (id === goneId ? keptId : id)))];
    await writing.put('interactions', { ...one, personIds });
  }
  return theirs.map(({ id, personIds }) => ({ id, both: personIds.includes(keptId) }));
}

/**
 * Makes one person of two: all that is kept about the second goes to the first. What it takes to separate them again is
 * kept too.
 * @throws {Refusal} if one of them is gone.
 */
export const joinPeople = (store: Store, pair: Pair, now: number): Promise<Written<Join>> =>
  write(store, 'people joined', now, async (writing) => {
    const { keptId, goneId } = pair;
    if (keptId === goneId) throw new Refusal('These are one person already.');
    const [kept, gone] = [await existing(writing, keptId), await existing(writing, goneId)];
    const joined = joinedPerson(kept, gone, now);
    const join: Join = {
      id: crypto.randomUUID(),
      at: now,
      ...pair,
      kept,
      gone,
      joined,
      identities: await moveIdentities(writing, goneId, keptId),
      notes: await moveNotes(writing, goneId, keptId),
      memberships: await moveMemberships(writing, pair),
      interactions: await moveInteractions(writing, pair),
    };
    await moveChanges(writing, goneId, keptId);
    await writing.remove('people', goneId);
    await putPerson(writing, joined);
    await recount(writing, keptId, now);
    await writing.put('joins', join);
    return join;
  });

async function returnIdentities(writing: Writing, { identities, keptId, goneId }: Join): Promise<void> {
  for (const key of identities) {
    const one = await writing.get('identities', key);
    if (one?.personId === keptId) await writing.put('identities', { ...one, personId: goneId });
  }
}

async function returnNotes(writing: Writing, { notes, keptId, goneId }: Join): Promise<void> {
  for (const { id, keptId: twin = id } of notes.map(movedNote)) {
    const one = await writing.get('notes', twin);
    // Deleted since: then it is deleted of both.
    if (one?.personId === keptId) await writing.put('notes', { ...one, id, personId: goneId });
  }
}

async function returnMemberships(writing: Writing, { keptId, goneId, ...join }: Join): Promise<void> {
  for (const { id: communityId, both } of join.memberships) {
    const held = await writing.get('memberships', membershipId(keptId, communityId));
    // Taken back since: then it is taken back from both.
    if (!held) continue;
    await writing.put('memberships', { ...held, id: membershipId(goneId, communityId), who: goneId });
    if (!both) await writing.remove('memberships', held.id);
  }
}

async function returnInteractions(writing: Writing, { keptId, goneId, ...join }: Join): Promise<void> {
  for (const { id, both } of join.interactions) {
    const one = await writing.get('interactions', id);
    if (!one?.personIds.includes(keptId)) continue;
    const personIds = both
      ? [...one.personIds, goneId]
      : one.personIds.map((other) => (other === keptId ? goneId : other));
    await writing.put('interactions', { ...one, personIds });
  }
}

/**
 * Separates two people who were joined: each gets back what was theirs, with what was changed in it since; what was added
 * since stays with the kept one.
 * @throws {Refusal} if the kept one was joined with somebody else since, or deleted.
 */
export const separatePeople = (store: Store, joinId: string, now: number): Promise<Written<Join>> =>
  write(store, 'people separated', now, async (writing) => {
    const join = await writing.get('joins', joinId);
    if (!join) throw new Refusal('They are separate already.');
    const today = await writing.get('people', join.keptId);
    if (!today)
      throw new Refusal(
        `${join.joined.name} was joined with somebody else since, or deleted, so nothing was changed. Take that back first.`,
      );
    await returnIdentities(writing, join);
    await returnNotes(writing, join);
    await moveChanges(writing, join.keptId, join.goneId, join.identities);
    await returnMemberships(writing, join);
    await returnInteractions(writing, join);
    await putPerson(writing, join.gone);
    await putPerson(writing, separated(plain(today), join, now));
    // Nobody touched it since, but the user may have changed what kinds of interaction weigh.
    const settle = isUntouched(today, join) ? weighAgain : settleTie;
    for (const id of [join.keptId, join.goneId]) await settle(writing, id);
    await writing.remove('joins', joinId);
    return join;
  });

/** Who was joined into a person, the latest first. */
export async function joinsOf(store: Store, personId: string): Promise<Join[]> {
  const joins = await store.db.getAllFromIndex('joins', 'keptId', personId);
  return joins.sort((a, b) => b.at - a.at);
}
