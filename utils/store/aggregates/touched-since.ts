import type { Change } from '../../core/change.ts';
import type { Store } from '../open.ts';

/** What a stretch of the history says about people. */
export interface Since {
  /** The number of the last change in it; where it began if there is none. */
  last: number;
  /** Everybody about whom something was written, changed or deleted. */
  touched: Set<string>;
  /** All records were replaced by others, or it is too long ago to know whom a change was about. */
  isLost: boolean;
}

/** Whom a record is about. */
const OWNERS: Readonly<Record<string, (record: Record<string, unknown>) => unknown>> = {
  people: ({ id }) => id,
  interactions: ({ personIds }) => personIds,
  notes: ({ personId }) => personId,
  memberships: ({ who }) => who,
  identities: ({ personId }) => personId,
};

function ownersOf(store: string, record: unknown): string[] {
  const owners = OWNERS[store]?.((record ?? {}) as Record<string, unknown>);
  return [owners].flat().filter((one) => typeof one === 'string');
}

const ABOUT = ['interactions', 'notes', 'memberships', 'identities'] as const;

const isAbout = (store: string): store is (typeof ABOUT)[number] =>
  (ABOUT as readonly string[]).includes(store);

/** So many changes are in memory at once: one of an import that is taken back has hundreds of records as they were. */
const BATCH = 40;

async function goThrough({ db }: Store, since: Since): Promise<boolean> {
  const transaction = db.transaction(['changes', 'people', ...ABOUT]);
  const rest = IDBKeyRange.lowerBound(since.last, true);
  const changes: Change[] = await transaction.objectStore('changes').getAll(rest, BATCH);
  const now: Promise<void>[] = [];
  const look = (store: string, key: string) => {
    if (store === 'people') since.touched.add(key);
    else if (isAbout(store))
      now.push(
        transaction
          .objectStore(store)
          .get(key)
          .then((record) => {
            for (const id of ownersOf(store, record)) since.touched.add(id);
          }),
      );
  };
  for (const { seq, kind, touched, spent } of changes) {
    since.last = seq;
    if (kind === 'restored' || (spent && touched.length === 0)) since.isLost = true;
    for (const { store, key, before } of touched) {
      for (const id of ownersOf(store, before)) since.touched.add(id);
      look(store, key);
    }
  }
  await Promise.all(now);
  return changes.length === BATCH;
}

/** What the history says about people after the number of a change: whom something was and is about. */
export async function touchedSince(store: Store, after: number): Promise<Since> {
  const since: Since = { last: after, touched: new Set(), isLost: false };
  while (await goThrough(store, since));
  return since;
}
