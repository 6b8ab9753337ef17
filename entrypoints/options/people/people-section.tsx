import { useCallback, useMemo, useState } from 'preact/hooks';
import { NO_FILTERS, setFilters } from '../../../components/options/people/filters.ts';
import { People } from '../../../components/options/people/People.tsx';
import type { Suggested } from '../../../utils/core/suggestion.ts';
import type { Store } from '../../../utils/store/open.ts';
import type { Found, Hits } from '../../../utils/store/search/found.ts';
import { peopleInOrder, searchHits } from '../../../utils/store/search/search-people.ts';
import { go, place, turnInto } from '../../../utils/surfaces/place.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';
import { filterOptions } from './filter-options.ts';
import { keepListPlace, useListMemory } from './list-memory.ts';
import { PersonOfRow } from './person-of-row.tsx';
import { usePersonReader } from './use-person-reader.ts';
import { asFilters, placeOf, type Wanted, wantedIn } from './wanted.ts';

/** Whoever waits longer than this is shown what there is. */
const LATE_MS = 600;

/** The best of those found; who is further down is found by another letter. */
const MOST = 200;
/** So many are read with the search: a window full. Who is further down is read when their row is drawn. */
const READ = 20;

interface Listed {
  ids: readonly string[];
  found: ReadonlyMap<string, Found>;
  /** What the first are called, while they are read. */
  names?: Hits['names'];
  more: boolean;
  drops?: readonly { name: keyof Wanted['filters']; count: number }[];
}

/** Who is shown a list, a first part of it before the whole is there, until they wait for another one. */
interface Shown {
  show(list: Listed): void;
  signal?: AbortSignal;
}

/** Where nobody fits: the filters without which somebody does. */
async function droppable(store: Store, wanted: Wanted, suggested: Suggested | undefined) {
  const names = setFilters(wanted.filters);
  const counts = await Promise.all(
    names.map(async (name) => {
      const filters = { ...wanted.filters, [name]: NO_FILTERS[name] };
      return { name, count: (await listed(store, { ...wanted, filters }, suggested)).ids.length };
    }),
  );
  return counts.filter(({ count }) => count > 0);
}

/** The list, and where it is empty, what is in the way. */
async function listedOrWhy(
  store: Store,
  wanted: Wanted,
  suggested: Suggested | undefined,
  shown: Shown,
): Promise<Listed> {
  const list = await listed(store, wanted, suggested, shown);
  return list.ids.length > 0 ? list : { ...list, drops: await droppable(store, wanted, suggested) };
}

/** Everybody in order, or those found, one more than is shown to know whether there are more. */
async function listed(
  store: Store,
  { query, filters }: Wanted,
  suggested: Suggested | undefined,
  { show, signal }: Shown = { show: () => {} },
): Promise<Listed> {
  const narrowed = asFilters(filters, suggested);
  if (query.trim() === '')
    return { ids: await peopleInOrder(store, narrowed), found: new Map(), more: false };
  const search = { query, filters: narrowed };
  const wanted = { most: MOST + 1, read: READ, now: Date.now() };
  return best(
    await searchHits(store, search, {
      ...wanted,
      ...(signal ? { signal } : {}),
      onNamed: (hits) => show(best(hits)),
    }),
  );
}

const best = ({ ids, found, names }: Hits): Listed => ({
  ...{ ids: ids.slice(0, MOST), found, more: ids.length > MOST },
  ...(names ? { names } : {}),
});

/** So many are shown while the order of all is made for the first time. */
const FIRST = 1_000;

/** The first by name as the database sorts them, for while everybody is still put in order; undefined if that is quick. */
async function firstPeople(store: Store, { query, filters }: Wanted): Promise<readonly string[] | undefined> {
  if (query !== '' || setFilters(filters).length > 0) return undefined;
  await new Promise((late) => setTimeout(late, LATE_MS));
  return store.db.getAllKeysFromIndex('people', 'name', null, FIRST);
}

/** Leaves for somebody's own page, to come back to where the list was. */
const open = (id: string): void => {
  keepListPlace();
  go(`people/${id}`);
};

/** All people, or those found. */
export function PeopleSection({ suggested }: { suggested: Suggested | undefined }) {
  const address = place.value.query;
  const wanted = useMemo(() => wantedIn(address), [address]);
  const { query, filters } = wanted;
  const [choosing, setChoosing] = useState(setFilters(filters).length > 0);
  const list = useRecords<Listed>(
    (store, show, signal) => listedOrWhy(store, wanted, suggested, { show, signal }),
    [wanted, suggested],
  );
  const first = useRecords((store) => firstPeople(store, wanted), [wanted]);
  const options = useRecords(
    async (store) => (choosing ? filterOptions(store, suggested) : undefined),
    [choosing, suggested],
  );
  const reader = usePersonReader();
  const rowOf = useCallback(
    (id: string) => (
      <PersonOfRow
        id={id}
        reader={reader}
        found={list?.found.get(id)}
        name={list?.names?.get(id)}
        onOpenPerson={open}
      />
    ),
    [reader, list],
  );
  const { left, onPlace } = useListMemory();
  return (
    <People
      ids={list?.ids ?? first}
      isOrdering={!list}
      drops={list?.drops}
      rowOf={rowOf}
      place={left}
      onPlace={onPlace}
      query={query}
      onQuery={(text) => turnInto(placeOf({ query: text, filters }))}
      filters={filters}
      options={options}
      onFilter={(next) => go(placeOf({ query, filters: next }))}
      onOpen={() => setChoosing(true)}
      more={list?.more ?? false}
      onGoToSites={() => go('sites')}
      onDuplicates={() => go('people/duplicates')}
    />
  );
}
