import { useState } from 'preact/hooks';
import { setFilters } from '../../../components/options/people/filters.ts';
import { People } from '../../../components/options/people/People.tsx';
import type { Suggested } from '../../../utils/core/suggestion.ts';
import type { Store } from '../../../utils/store/open.ts';
import { type Found, peopleInOrder, searchPeople } from '../../../utils/store/search/search-people.ts';
import { go } from '../../../utils/surfaces/place.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';
import { filterOptions } from './filter-options.ts';
import { useRows } from './use-rows.ts';
import { asFilters, wanted } from './wanted.ts';

/** The best of those found; who is further down is found by another letter. */
const MOST = 200;

interface Listed {
  ids: readonly string[];
  found: ReadonlyMap<string, Found>;
  more: boolean;
}

/** Everybody in order, or those found, one more than is shown to know whether there are more. */
async function listed(store: Store, suggested: Suggested | undefined): Promise<Listed> {
  const { query, filters } = wanted.value;
  const narrowed = asFilters(filters, suggested);
  if (query.trim() === '')
    return { ids: await peopleInOrder(store, narrowed), found: new Map(), more: false };
  const found = await searchPeople(store, { query, filters: narrowed }, MOST + 1, Date.now());
  const shown = found.slice(0, MOST);
  return {
    ids: shown.map(({ person }) => person.id),
    found: new Map(shown.map((one) => [one.person.id, one])),
    more: found.length > MOST,
  };
}

/** All people, or those found. */
export function PeopleSection({ suggested }: { suggested: Suggested | undefined }) {
  const { query, filters } = wanted.value;
  const [choosing, setChoosing] = useState(setFilters(filters).length > 0);
  const list = useRecords((store) => listed(store, suggested), [query, filters, suggested]);
  const options = useRecords(
    async (store) => (choosing ? filterOptions(store, suggested) : undefined),
    [choosing, suggested],
  );
  const rowOf = useRows();
  return (
    <People
      ids={list?.ids}
      personOf={(id) => rowOf(id) ?? list?.found.get(id)?.person}
      whyOf={(id) => list?.found.get(id)?.why?.text}
      query={query}
      onQuery={(text) => {
        wanted.value = { query: text, filters };
      }}
      filters={filters}
      options={options}
      onFilter={(next) => {
        wanted.value = { query, filters: next };
      }}
      onOpen={() => setChoosing(true)}
      more={list?.more ?? false}
      now={Date.now()}
      onOpenPerson={(id) => go(`people/${id}`)}
      onGoToSites={() => go('sites')}
    />
  );
}
