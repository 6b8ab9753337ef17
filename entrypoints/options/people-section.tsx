import { useState } from 'preact/hooks';
import { People } from '../../components/options/people/People.tsx';
import { findPeople, peoplePage } from '../../utils/store/find-people.ts';
import type { Store } from '../../utils/store/open.ts';
import { go } from '../../utils/surfaces/place.ts';
import { useRecords } from '../../utils/surfaces/use-records.ts';

const PAGE = 50;

/** One more than is shown, to know whether there are more. */
const load = (query: string, most: number) => (store: Store) =>
  query.trim() === '' ? peoplePage(store, 0, most + 1) : findPeople(store, query, most + 1);

/** All people, or those found. */
export function PeopleSection() {
  const [query, setQuery] = useState('');
  const [most, setMost] = useState(PAGE);
  const found = useRecords(load(query, most), [query, most]);
  return (
    <People
      people={found?.slice(0, most)}
      query={query}
      onQuery={(text) => {
        setQuery(text);
        setMost(PAGE);
      }}
      more={(found?.length ?? 0) > most}
      onMore={() => setMost(most + PAGE)}
      now={Date.now()}
      onOpenPerson={(id) => go(`people/${id}`)}
      onGoToSites={() => go('sites')}
    />
  );
}
