import { Refusal } from '../core/drafts.ts';
import { type Identity, type IdentityRecord, identityKey } from '../core/identity.ts';
import { apartId } from '../core/join.ts';
import type { Profile } from '../core/profile.ts';
import type { Store } from './open.ts';
import { existing, identityOf, putPerson } from './people.ts';
import { whose } from './whose.ts';
import { type Writing, type Written, write } from './write.ts';

/** Whose page an identity names: by its key, or, for an account that was renamed, by what the site calls it inside. */
export const findIdentity = (store: Store, identity: Identity): Promise<IdentityRecord | undefined> =>
  whose(identity, {
    byKey: (key) => store.db.get('identities', key),
    byStableKey: (key) => store.db.getFromIndex('identities', 'stableKey', key),
  });

async function touched(writing: Writing, personId: string, now: number): Promise<void> {
  await putPerson(writing, { ...(await existing(writing, personId)), updatedAt: now });
}

/** What tells a person and a page of theirs apart: the person's id and each of their other pages, with the page. */
async function pairsOf({ transaction }: Writing, personId: string, key: string): Promise<string[]> {
  const keys = await transaction.objectStore('identities').index('personId').getAllKeys(personId);
  return [personId, ...keys.filter((one) => one !== key)].map((one) => apartId(one, key));
}

/**
 * Says that a page is this person's too, whatever was said before.
 * @throws {Refusal} if it belongs to somebody else already.
 */
export const addIdentity = (
  store: Store,
  personId: string,
  page: Pick<Profile, 'identity' | 'url'> & Partial<Profile>,
  now: number,
): Promise<Written<void>> =>
  write(store, 'identity added', now, async (writing) => {
    const held = await writing.get('identities', identityKey(page.identity));
    if (held && held.personId !== personId)
      throw new Refusal('That page belongs to somebody else you know, so it was left with them.');
    await writing.put('identities', identityOf(page, personId, now));
    for (const pair of await pairsOf(writing, personId, identityKey(page.identity)))
      if (await writing.get('apart', pair)) await writing.remove('apart', pair);
    await touched(writing, personId, now);
  });

/** Takes a page away from its person; that it is not theirs is remembered, so that it is not offered to them again. */
export const removeIdentity = (store: Store, key: string, now: number): Promise<Written<void>> =>
  write(store, 'identity removed', now, async (writing) => {
    const held = await writing.get('identities', key);
    if (!held) return;
    await writing.remove('identities', key);
    for (const pair of await pairsOf(writing, held.personId, key))
      await writing.put('apart', { id: pair, at: now });
    await touched(writing, held.personId, now);
  });
