import { useEffect, useRef, useState } from 'preact/hooks';
import type { Hits } from '../store/search/found.ts';
import { searchPeople } from '../store/search/search-people.ts';
import { pickable } from './pickable.ts';
import { records } from './records.ts';
import { sayProblem } from './said.ts';

type Pickable = ReturnType<typeof pickable>;

/** So many are offered at once. */
const MOST = 8;

interface Found {
  results: Pickable[];
  /** The query they answer. */
  resultsFor: string;
}

/** Those who were found, by name alone while they are read. */
const offersIn = ({ ids, found, names }: Hits): Pickable[] =>
  ids.flatMap((id) => {
    const [known, name] = [found.get(id), names?.get(id)];
    if (known) return pickable(known.person);
    return name === undefined ? [] : { id, name };
  });

/** A search of people as somebody types; whom they met last while nothing is typed. */
export function usePeopleSearch(): Found & { onQuery(text: string): void } {
  const [found, setFound] = useState<Found>({ results: [], resultsFor: '' });
  const latest = useRef('');
  const onQuery = (text: string) => {
    latest.current = text;
    const show = (results: Found['results']) => {
      // An earlier query may be answered after a later one.
      if (latest.current === text) setFound({ results, resultsFor: text });
    };
    records()
      .then((store) => searchPeople(store, { query: text }, MOST, Date.now(), (hits) => show(offersIn(hits))))
      .then((people) => show(people.map(({ person }) => pickable(person))), sayProblem);
  };
  useEffect(() => onQuery(''), []);
  return { ...found, onQuery };
}
