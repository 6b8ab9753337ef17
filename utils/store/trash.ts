import { Refusal } from '../core/drafts.ts';
import type { Interaction } from '../core/interaction.ts';
import { ME } from '../core/membership.ts';
import { isOwnId } from '../core/own-id.ts';
import type { Trashed } from '../core/trash.ts';
import { putMembership } from './memberships.ts';
import type { Store } from './open.ts';
import { putPerson } from './people.ts';
import { settleTie } from './ties.ts';
import { type Writing, type Written, write } from './write.ts';

/** What is in the trash, what was deleted last first; at most `most`. */
export async function trashList(store: Store, most: number): Promise<Trashed[]> {
  const found: Trashed[] = [];
  let cursor = await store.db.transaction('trash').store.index('at').openCursor(null, 'prev');
  while (cursor && found.length < most) {
    found.push(cursor.value);
    cursor = await cursor.continue();
  }
  return found;
}

/** An interaction comes back with those of its people who are there. */
async function bringBackInteraction(writing: Writing, one: Interaction): Promise<readonly string[]> {
  const known = await Promise.all(one.personIds.map((id) => writing.get('people', id)));
  const personIds = one.personIds.filter((_, i) => known[i] !== undefined);
  if (personIds.length > 0) await writing.put('interactions', { ...one, personIds });
  return personIds;
}

/** Out of an interaction that stayed with others the person was taken: now they are in it again. */
async function rejoin(writing: Writing, interactionId: string, personId: string): Promise<void> {
  const one = await writing.get('interactions', interactionId);
  if (one && !one.personIds.includes(personId))
    await writing.put('interactions', { ...one, personIds: [...one.personIds, personId] });
}

/** The user, or somebody who is known. */
const isThere = async (writing: Writing, who: string): Promise<boolean> =>
  who === ME || (await writing.get('people', who)) !== undefined;

/** Records that belong to a person come back if the person is there, and nobody else has their place. */
async function bringBackOwn(
  writing: Writing,
  { identities, notes, memberships, joins, communities = [], goals = [], profileChanges = [] }: Trashed,
  now: number,
): Promise<void> {
  for (const one of communities)
    if (!(await writing.get('communities', one.id))) await writing.put('communities', one);
  for (const one of identities)
    if (!(await writing.get('identities', one.key))) await writing.put('identities', one);
  for (const one of notes) if (await writing.get('people', one.personId)) await writing.put('notes', one);
  for (const one of memberships)
    if ((await isThere(writing, one.who)) && !(await writing.get('memberships', one.id)))
      await putMembership(writing, one, now);
  for (const one of goals) await writing.put('goals', one);
  for (const one of profileChanges)
    if (await writing.get('people', one.personId)) await writing.put('profileChanges', one);
  for (const one of joins) await writing.put('joins', one);
}

const GONE =
  'The person this was about is not there any more, so it was left in the trash. Bring them back first.';

/** Whom it is about that may be gone meanwhile. */
const whoIn = ({ notes, interactions, memberships, profileChanges = [] }: Trashed): string[] => [
  ...notes.map(({ personId }) => personId),
  ...interactions.flatMap(({ personIds }) => personIds),
  ...memberships.map(({ who }) => who),
  ...profileChanges.map(({ personId }) => personId),
];

/** What is about nobody, or brings them back itself. */
const BY_ITSELF: readonly Trashed['kind'][] = ['person', 'community', 'goal'];

async function refuseWithoutPerson(writing: Writing, trashed: Trashed): Promise<void> {
  if (BY_ITSELF.includes(trashed.kind)) return;
  const known = await Promise.all(whoIn(trashed).map((who) => isThere(writing, who)));
  if (!known.includes(true)) throw new Refusal(GONE);
}

const NO_COMMUNITY =
  'The community this was in was deleted, so it was left in the trash. Bring the community back first.';

/** A membership alone would be of a community without a name. */
async function refuseWithoutCommunity(writing: Writing, { kind, memberships }: Trashed): Promise<void> {
  if (kind !== 'membership') return;
  for (const { communityId } of memberships)
    if (isOwnId(communityId) && !(await writing.get('communities', communityId)))
      throw new Refusal(NO_COMMUNITY);
}

/**
 * Brings back what was deleted: all of it that has a place.
 * @throws {Refusal} if it is not in the trash any more, or is about somebody or a community that is gone.
 */
export const bringBack = (store: Store, id: string, now: number): Promise<Written<Trashed>> =>
  write(store, 'brought back from the trash', now, async (writing) => {
    const trashed = await writing.get('trash', id);
    if (!trashed)
      throw new Refusal('This is not in the trash any more: it was brought back, or its 30 days are over.');
    await refuseWithoutPerson(writing, trashed);
    await refuseWithoutCommunity(writing, trashed);
    const touched = new Set<string>(trashed.people.map((one) => one.id));
    for (const person of trashed.people) await putPerson(writing, person);
    await bringBackOwn(writing, trashed, now);
    for (const one of trashed.interactions)
      for (const who of await bringBackInteraction(writing, one)) touched.add(who);
    for (const one of trashed.withdrawn)
      for (const { id: personId } of trashed.people) await rejoin(writing, one, personId);
    // Their words include their handles, which are there only now.
    for (const person of trashed.people) await putPerson(writing, person);
    for (const who of touched) await settleTie(writing, who);
    await writing.remove('trash', id);
    return trashed;
  });
