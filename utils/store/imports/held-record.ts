import type { AnyRecord } from '../../core/imports/judge-record.ts';
import { plain } from '../people.ts';
import { type FactStore, KEY_OF, type StoredPerson } from '../schema.ts';
import type { Writing } from '../write.ts';

/** What is asked of the store about one record, in a transaction of any kind. */
export type Getting = Pick<Writing, 'get'>;

/** What names a record in its store. */
export const keyOf = (store: FactStore, record: AnyRecord): string =>
  (record as Record<string, unknown>)[KEY_OF[store]] as string;

/** The record that is here under the name of one of a file, as an export would have it. */
export async function heldRecord(
  { get }: Getting,
  store: FactStore,
  given: AnyRecord,
): Promise<AnyRecord | undefined> {
  const held = await get(store, keyOf(store, given));
  return held && store === 'people' ? plain(held as StoredPerson) : held;
}
