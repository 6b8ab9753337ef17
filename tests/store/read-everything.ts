import type { Everything } from '../../utils/core/everything.ts';
import type { Store } from '../../utils/store/open.ts';
import { plain } from '../../utils/store/people.ts';
import { FACT_STORES, type FactStore } from '../../utils/store/schema.ts';

/** All facts, read at one moment. */
export async function readEverything(store: Store): Promise<Everything> {
  const transaction = store.db.transaction([...FACT_STORES]);
  const all = <S extends FactStore>(name: S) => transaction.objectStore(name).getAll();
  const people = await all('people');
  return {
    people: people.map(plain),
    identities: await all('identities'),
    interactions: await all('interactions'),
    notes: await all('notes'),
    memberships: await all('memberships'),
    goals: await all('goals'),
    reviews: await all('reviews'),
    settings: await all('settings'),
    joins: await all('joins'),
    apart: await all('apart'),
    trash: await all('trash'),
    forgotten: await all('forgotten'),
    profileChanges: await all('profileChanges'),
    imports: await all('imports'),
    communities: await all('communities'),
  };
}
