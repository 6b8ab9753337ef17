import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Change } from '../core/change.ts';
import type { FileImport } from '../core/file-import.ts';
import type { Forgotten } from '../core/forgotten.ts';
import type { Goal } from '../core/goal.ts';
import type { IdentityRecord } from '../core/identity.ts';
import type { Interaction } from '../core/interaction.ts';
import type { Apart, Join } from '../core/join.ts';
import type { Membership } from '../core/membership.ts';
import type { Note } from '../core/note.ts';
import type { OwnCommunity } from '../core/own-community.ts';
import type { Person } from '../core/person.ts';
import type { ProfileChange } from '../core/profile-change.ts';
import type { Review } from '../core/review.ts';
import type { Setting } from '../core/setting.ts';
import type { Trashed } from '../core/trash.ts';

/** A person as stored: with the folded words they are found by. */
export type StoredPerson = Person & { words: string[] };

/** The words of a note or an interaction: what it is found by. Made of it, and kept in the same transaction. */
export interface Text {
  /** `notes/<id>` or `interactions/<id>`. */
  key: string;
  words: string[];
  personIds: string[];
  at: number;
}

/** The database of version 7. Which query uses which index stands beside each. */
export interface Schema extends DBSchema {
  people: {
    key: string;
    value: StoredPerson;
    indexes: {
      /** The list of people, in the order of their names. */
      name: string;
      /** Every word of the name, by prefix: who is meant, while there is no search index. And `@` with the id of the one through whom the user met them. */
      words: string;
      /** Recents: who was met last. */
      lastAt: number;
      /** Follow-ups by their day. */
      next: string;
      /** Whose an e-mail address is. */
      emails: string;
      /** Who a file brought before. */
      marks: string;
      /** Search with a filter: who has a tag, a topic, an organisation. */
      tags: string;
      topics: string;
      organisation: string;
    };
  };
  identities: {
    key: string;
    value: IdentityRecord;
    indexes: {
      /** The pages of one person. */
      personId: string;
      /** A renamed account, by what the site calls it inside. */
      stableKey: string;
      /** The pages that call a page their own. */
      claims: string;
      /** Search with a filter: who has a page on a site. */
      site: string;
    };
  };
  interactions: {
    key: string;
    value: Interaction;
    indexes: {
      /** The interactions of one person. */
      personIds: string;
    };
  };
  notes: { key: string; value: Note; indexes: { /** The notes about one person. */ personId: string } };
  memberships: {
    key: string;
    value: Membership;
    indexes: {
      /** The communities of one person, or of the user. */
      who: string;
      /** Search with a filter: who belongs to a community. */
      communityId: string;
    };
  };
  goals: { key: string; value: Goal };
  reviews: { key: string; value: Review };
  settings: { key: string; value: Setting };
  joins: { key: string; value: Join; indexes: { /** Who was joined into a person. */ keptId: string } };
  apart: { key: string; value: Apart };
  trash: { key: string; value: Trashed; indexes: { /** What is to go, oldest first. */ at: number } };
  forgotten: { key: string; value: Forgotten };
  profileChanges: {
    key: string;
    value: ProfileChange;
    indexes: { /** What was seen to change about one person. */ personId: string };
  };
  imports: { key: string; value: FileImport };
  /** Those that the user added or took in with a file; at most 5,000, read whole. */
  communities: { key: string; value: OwnCommunity };
  changes: { key: number; value: Change; indexes: { /** What is too old to be undone. */ at: number } };
  /**
   * What a file brings, waiting to be taken in: `<import>/<number>`; and the numbers of the changes that it made:
   * `<import>/changes`. Of this history and no other, so it is not exported.
   */
  batches: { key: string; value: unknown };
  texts: {
    key: string;
    value: Text;
    indexes: {
      /** Search: the beginnings of words in notes and interactions. */
      words: string;
    };
  };
}

export type FactStore = keyof typeof KEY_OF;

/** The stores that hold facts. Everything but the history. */
export const FACT_STORES = [
  'people',
  'identities',
  'interactions',
  'notes',
  'memberships',
  'goals',
  'reviews',
  'settings',
  'joins',
  'apart',
  'trash',
  'forgotten',
  'profileChanges',
  'imports',
  'communities',
] as const;

/** What names a record in each store. */
export const KEY_OF = {
  people: 'id',
  identities: 'key',
  interactions: 'id',
  notes: 'id',
  memberships: 'id',
  goals: 'id',
  reviews: 'id',
  settings: 'key',
  joins: 'id',
  apart: 'id',
  trash: 'id',
  forgotten: 'id',
  profileChanges: 'id',
  imports: 'id',
  communities: 'id',
} as const satisfies Record<(typeof FACT_STORES)[number], string>;

export type Database = IDBPDatabase<Schema>;
/** Every store that a write may touch. */
export const ALL_STORES = [...FACT_STORES, 'changes', 'texts', 'batches'] as const;
export type AllStores = (typeof ALL_STORES)[number][];
export type WriteTransaction = IDBPTransaction<Schema, AllStores, 'readwrite'>;
export type UpgradeTransaction = IDBPTransaction<Schema, AllStores, 'versionchange'>;
