import type { IndexNames } from 'idb';
import type { Store } from '../open.ts';
import type { Schema } from '../schema.ts';
import type { Known } from './known.ts';

const STORES = ['people', 'identities', 'notes', 'apart'] as const;
type Name = (typeof STORES)[number];

/** What is asked of one store, in a transaction of any kind. */
interface In<S extends Name> {
  get(key: string): Promise<Schema[S]['value'] | undefined>;
  getKey(key: string): Promise<string | undefined>;
  index(name: IndexNames<Schema, S>): {
    getKey(key: string): Promise<string | undefined>;
    getAll(key: string): Promise<Schema[S]['value'][]>;
    getAllKeys(key: string, most?: number): Promise<string[]>;
  };
}

/** What is asked of the store to know whether somebody in a file is known, in one transaction. */
export interface Reading {
  people: In<'people'>;
  identities: In<'identities'>;
  notes: In<'notes'>;
  apart: Pick<In<'apart'>, 'getKey'>;
  known: Known;
}

/** Begins to read. Await nothing but the store until it is done. */
export function readingOf(store: Store, known: Known): Reading {
  const transaction = store.db.transaction([...STORES]);
  return {
    people: transaction.objectStore('people'),
    identities: transaction.objectStore('identities'),
    notes: transaction.objectStore('notes'),
    apart: transaction.objectStore('apart'),
    known,
  };
}
