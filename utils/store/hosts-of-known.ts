import type { Store } from './open.ts';

/** The key of a host's own page; those of the pages below it begin with it and a slash. */
const keyOf = (host: string): string => `web:${host.toLowerCase().replace(/^www\.|\.$/gu, '')}`;

/** Those of some hosts at which somebody known has a site of their own, in one transaction. */
export async function hostsOfKnown({ db }: Store, hosts: readonly string[]): Promise<string[]> {
  const { store } = db.transaction('identities');
  const asked = [...new Set(hosts)];
  const found = await Promise.all(
    asked.map(async (host) => {
      const key = keyOf(host);
      // `0` is the character after the slash.
      const below = IDBKeyRange.bound(`${key}/`, `${key}0`, false, true);
      return (await store.getKey(key)) ?? (await store.getKey(below));
    }),
  );
  return asked.filter((_, i) => found[i] !== undefined);
}
