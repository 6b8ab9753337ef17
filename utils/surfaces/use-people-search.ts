import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../core/person.ts';
import { searchPeople } from '../store/search/search-people.ts';
import { pickable } from './pickable.ts';
import { records } from './records.ts';
import { sayProblem } from './said.ts';

/** So many are offered at once. */
const MOST = 8;

interface Found {
  results: ReturnType<typeof pickable>[];
  /** The query they answer. */
  resultsFor: string;
}

/** A search of people as somebody types; whom they met last while nothing is typed. */
export function usePeopleSearch(): Found & { onQuery(text: string): void } {
  const [found, setFound] = useState<Found>({ results: [], resultsFor: '' });
  const latest = useRef('');
  const onQuery = (text: string) => {
    latest.current = text;
    const show = (people: readonly { person: Person }[]) => {
      // An earlier query may be answered after a later one.
      if (latest.current === text)
        setFound({ results: people.map(({ person }) => pickable(person)), resultsFor: text });
    };
    records()
      .then((store) => searchPeople(store, { query: text }, MOST, Date.now(), show))
      .then(show, sayProblem);
  };
  useEffect(() => onQuery(''), []);
  return { ...found, onQuery };
}
