import type { Store } from '../open.ts';
import { PeopleIndex } from './people-index.ts';

const indexes = new WeakMap<Store['db'], PeopleIndex>();

/** The one index of a page's records. */
export function indexOf(store: Store): PeopleIndex {
  const held = indexes.get(store.db) ?? new PeopleIndex(store);
  indexes.set(store.db, held);
  return held;
}

/** While the index is made for the first time or cannot be, something simpler has to do. In ms. */
const PATIENCE_MS = 400;
/** Who waited in vain once waits no longer than this until it is there. */
const LESS_MS = 50;

let late = false;

/** What an index gives; undefined if it cannot yet. */
export async function inTime<T>(asked: Promise<T>): Promise<T | undefined> {
  const given = asked.then(
    (value) => {
      late = false;
      return value;
    },
    (error: unknown) => {
      console.error(error);
      return undefined;
    },
  );
  const over = new Promise<undefined>((done) =>
    setTimeout(
      () => {
        late = true;
        done(undefined);
      },
      late ? LESS_MS : PATIENCE_MS,
    ),
  );
  return Promise.race([given, over]);
}
