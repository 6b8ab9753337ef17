import type { Touched } from '../core/change.ts';
import { Refusal } from '../core/drafts.ts';
import { ME, type Membership } from '../core/membership.ts';
import { isOwnId } from '../core/own-id.ts';
import type { Store } from './open.ts';
import type { FactStore, Schema } from './schema.ts';
import { weighAgain } from './ties.ts';
import { type Writing, write } from './write.ts';

/** What changes after one did. */
interface Later {
  /** The records that they touched, as `store/key`. */
  touched: Set<string>;
  /** Ties were counted again, with other weights: that keeps nothing from being undone. */
  counted: boolean;
}

async function laterThan(writing: Writing, seq: number): Promise<Later> {
  const later: Later = { touched: new Set(), counted: false };
  let cursor = await writing.transaction.objectStore('changes').openCursor(IDBKeyRange.lowerBound(seq, true));
  while (cursor) {
    const { kind, touched } = cursor.value;
    if (kind === 'ties counted again') later.counted = true;
    else for (const { store, key } of touched) later.touched.add(`${store}/${key}`);
    cursor = await cursor.continue();
  }
  return later;
}

const CHANGED =
  'This was changed again in the meantime, so it was left as it is now. Undo the later change first.';

/** How many entries are about a person. */
async function countAbout(writing: Writing, personId: string): Promise<number> {
  const { transaction } = writing;
  const counts = await Promise.all([
    transaction.objectStore('identities').index('personId').count(personId),
    transaction.objectStore('notes').index('personId').count(personId),
    transaction.objectStore('interactions').index('personIds').count(personId),
    transaction.objectStore('memberships').index('who').count(personId),
  ]);
  return counts.reduce((sum, one) => sum + one, 0);
}

const OWNED: readonly string[] = ['notes', 'memberships', 'profileChanges'] satisfies FactStore[];

/** Whose a record is, where it belongs to one person. */
function ownerOf({ store, before }: Touched): string | undefined {
  if (before === undefined || !OWNED.includes(store)) return undefined;
  const { personId, who = personId } = before as { personId?: string; who?: string };
  return who === ME ? undefined : who;
}

/** Nothing comes back about somebody who was deleted since: it would belong to nobody, and be found by nothing. */
async function refuseWithoutPerson(writing: Writing, touched: readonly Touched[]): Promise<void> {
  for (const owner of new Set(touched.map(ownerOf)))
    if (owner !== undefined && !(await writing.get('people', owner))) throw new Refusal(CHANGED);
}

/** Nor does a community go while somebody belongs to it; nor does somebody come to belong to one that is gone. */
async function refuseWithoutCommunity(writing: Writing, touched: readonly Touched[]): Promise<void> {
  const members = writing.transaction.objectStore('memberships').index('communityId');
  for (const { store, key, before } of touched) {
    if (store === 'communities' && before === undefined && (await members.count(key)) > 0)
      throw new Refusal(CHANGED);
    const of = store === 'memberships' && (before as Membership | undefined)?.communityId;
    if (of && isOwnId(of) && !(await writing.get('communities', of))) throw new Refusal(CHANGED);
  }
}

/** A person may not go while something is kept about them that the undo does not take back too. */
async function refuseOrphans(writing: Writing, touched: readonly Touched[]): Promise<void> {
  for (const { store, key, before } of touched)
    if (store === 'people' && before === undefined && (await countAbout(writing, key)) > 0)
      throw new Refusal(CHANGED);
}

/** A person as they were has the tie that the weights of that time made. */
async function weighAllAgain(writing: Writing, touched: readonly Touched[]): Promise<void> {
  for (const { store, key } of touched) if (store === 'people') await weighAgain(writing, key);
}

/**
 * Takes one change back exactly: every record it touched is as it was before; but for a tie, where it counts otherwise by now.
 * @throws {Refusal} if one of them was changed again since, because undoing would lose that.
 */
export async function undo(store: Store, seq: number, now: number): Promise<void> {
  await write(
    store,
    'change undone',
    now,
    async (writing) => {
      const change = await writing.transaction.objectStore('changes').get(seq);
      if (!change || change.spent) throw new Refusal('There is nothing left to undo.');
      const later = await laterThan(writing, seq);
      if (change.touched.some((one) => later.touched.has(`${one.store}/${one.key}`)))
        throw new Refusal(CHANGED);
      for (const { store: name, key, before } of change.touched)
        if (before === undefined) await writing.remove(name as FactStore, key);
        else await writing.put(name as FactStore, before as Schema[FactStore]['value']);
      await refuseOrphans(writing, change.touched);
      await refuseWithoutPerson(writing, change.touched);
      await refuseWithoutCommunity(writing, change.touched);
      if (later.counted) await weighAllAgain(writing, change.touched);
    },
    { undoes: seq },
  );
}
