import { type Identity, type IdentityRecord, identityKey, stableKey } from '../core/identity.ts';

/** The two ways to an identity in the store. */
export interface IdentityLookup {
  byKey(key: string): Promise<IdentityRecord | undefined>;
  byStableKey(key: string): Promise<IdentityRecord | undefined>;
}

/**
 * Whose page an identity names. The key counts only as long as nothing contradicts it: a handle that was given up can
 * be taken by somebody else, whom the site calls by another stable id.
 */
export async function whose(identity: Identity, look: IdentityLookup): Promise<IdentityRecord | undefined> {
  const stable = stableKey(identity);
  const byKey = await look.byKey(identityKey(identity));
  if (stable === undefined) return byKey;
  if (byKey && (byKey.stableKey === undefined || byKey.stableKey === stable)) return byKey;
  return look.byStableKey(stable);
}
