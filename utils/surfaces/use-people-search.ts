import { useEffect, useState } from 'preact/hooks';
import { findPeople } from '../store/find-people.ts';
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
  const onQuery = (text: string) => {
    records()
      .then((store) => findPeople(store, text, MOST))
      .then((people) => setFound({ results: people.map(pickable), resultsFor: text }), sayProblem);
  };
  useEffect(() => onQuery(''), []);
  return { ...found, onQuery };
}
