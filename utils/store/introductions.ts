import { joinNotThrough, notThrough, throughWord } from '../core/met.ts';
import type { Person } from '../core/person.ts';
import type { Introduced, PersonView } from '../core/views.ts';
import type { Store } from './open.ts';
import type { WriteTransaction } from './schema.ts';

/** Who somebody is now: they may have been joined into another since. `seen` are the ids that were looked at already. */
async function whoIs(store: Store, id: string, seen: readonly string[] = []): Promise<Person | undefined> {
  const held = await store.db.get('people', id);
  if (held || seen.includes(id)) return held;
  const joins = (await store.db.getAll('joins')).filter(({ goneId }) => goneId === id);
  const [last] = joins.sort((a, b) => b.at - a.at);
  return last && whoIs(store, last.keptId, [...seen, id]);
}

/** The ids of somebody and of all who were joined into them. */
async function idsOf({ db }: Store, id: string): Promise<Set<string>> {
  const ids = new Set([id]);
  for (const one of ids)
    for (const { goneId } of await db.getAllFromIndex('joins', 'keptId', one))
      if ((await db.getKey('people', goneId)) === undefined) ids.add(goneId);
  return ids;
}

/** Whom the user met through somebody. */
async function introducedBy(store: Store, id: string): Promise<Introduced[]> {
  const people = await Promise.all(
    [...(await idsOf(store, id))].map((one) => store.db.getAllFromIndex('people', 'words', throughWord(one))),
  );
  return people.flatMap((all) =>
    all.flatMap(({ id: other, name, met }) => (other === id || !met ? [] : [{ id: other, name, met }])),
  );
}

/** Through whom the user met somebody, as far as they are known and there, and whom they met through them. */
export async function introductionsOf(
  store: Store,
  { id, met }: Person,
): Promise<Pick<PersonView, 'through' | 'introduced'>> {
  const through = met?.throughId === undefined ? undefined : await whoIs(store, met.throughId);
  return {
    introduced: await introducedBy(store, id),
    ...(through && through.id !== id ? { through: { id: through.id, name: through.name } } : {}),
  };
}

/** Nobody was met through somebody who is forgotten. Past the history, which would remember what was there before. */
export async function forgetThrough(transaction: WriteTransaction, id: string): Promise<void> {
  const people = transaction.objectStore('people');
  for (const one of await people.index('words').getAll(throughWord(id)))
    await people.put(notThrough(one, id));
  const joins = transaction.objectStore('joins');
  for (const one of await joins.getAll())
    if (JSON.stringify(one).includes(id)) await joins.put(joinNotThrough(one, id));
}
