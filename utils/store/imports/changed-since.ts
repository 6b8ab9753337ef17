import type { Change } from '../../core/change.ts';
import { holding } from '../../core/imports/since.ts';
import type { FactStore } from '../schema.ts';
import type { Writing } from '../write.ts';

/** What was changed since a file was taken in, by anything else. */
export interface ChangedSince {
  /** `store/key` of each record. */
  records: ReadonlySet<string>;
  /** Everybody whom one of them is about. */
  people: ReadonlySet<string>;
}

type About = { personId?: string; personIds?: string[]; who?: string; keptId?: string; goneId?: string };

/** Whom a record is about. */
export function aboutIn(store: string, key: string, value: unknown): string[] {
  const { personId, personIds = [], who, keptId, goneId } = (value ?? {}) as About;
  const named = [personId, who, keptId, goneId].flatMap((one) => one ?? []);
  return store === 'people' ? [key] : [...named, ...personIds];
}

/** The changes after the first of an import that are not its own; those of its own are not read, they are large. */
async function others({ transaction }: Writing, own: readonly number[]): Promise<Change[]> {
  const changes = transaction.objectStore('changes');
  const mine = new Set(own);
  const later = IDBKeyRange.lowerBound(own[0] ?? 0, true);
  const keys = (await changes.getAllKeys(later)).filter((seq) => !mine.has(seq));
  const all = (await Promise.all(keys.map((seq) => changes.get(seq)))).flatMap((one) => one ?? []);
  // That ties were counted again is nothing that anybody changed about people.
  return all.filter(({ kind }) => kind !== 'ties counted again');
}

/** What was changed since an import began, and still is: what was undone again does not count. */
export async function changedSince(writing: Writing, own: readonly number[]): Promise<ChangedSince> {
  const records = new Set<string>();
  const people = new Set<string>();
  for (const { touched } of holding(await others(writing, own)))
    for (const { store, key, before } of touched) {
      // The import's own mark in the list of imports is no record of the user's.
      if (store === 'imports') continue;
      records.add(`${store}/${key}`);
      const value = await writing.get(store as FactStore, key);
      for (const id of [...aboutIn(store, key, value), ...aboutIn(store, key, before)]) people.add(id);
    }
  return { records, people };
}
