import { Refusal } from '../core/drafts.ts';
import { type Identity, type IdentityRecord, identityKey } from '../core/identity.ts';
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

async function withNewWords(writing: Writing, personId: string, now: number): Promise<void> {
  await putPerson(writing, { ...(await existing(writing, personId)), updatedAt: now });
}

/**
 * Says that a page is this person's too.
 * @throws {Refusal} if it belongs to somebody else already.
 */
export const addIdentity = (
  store: Store,
  personId: string,
  page: { identity: Identity; url: string },
  now: number,
): Promise<Written<void>> =>
  write(store, 'identity added', now, async (writing) => {
    const held = await writing.get('identities', identityKey(page.identity));
    if (held && held.personId !== personId)
      throw new Refusal('That page belongs to somebody else you know, so it was left with them.');
    await writing.put('identities', identityOf(page, personId, now));
    await withNewWords(writing, personId, now);
  });

/** Takes a page away from its person. */
export const removeIdentity = (store: Store, key: string, now: number): Promise<Written<void>> =>
  write(store, 'identity removed', now, async (writing) => {
    const held = await writing.get('identities', key);
    if (!held) return;
    await writing.remove('identities', key);
    await withNewWords(writing, held.personId, now);
  });
