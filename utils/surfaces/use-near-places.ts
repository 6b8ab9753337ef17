import { useRef, useState } from 'preact/hooks';
import { ME } from '../core/membership.ts';
import type { Store } from '../store/open.ts';
import { records } from './records.ts';

/** The communities of some people and of the user, by their ids: those that most of them are in first. */
export async function placesNear({ db }: Store, personIds: readonly string[]): Promise<string[]> {
  const of = [...personIds, ME].map((who) => db.getAllFromIndex('memberships', 'who', who));
  const times = new Map<string, number>();
  for (const { communityId } of (await Promise.all(of)).flat())
    times.set(communityId, (times.get(communityId) ?? 0) + 1);
  return [...times].sort(([, a], [, b]) => b - a).map(([id]) => id);
}

/** The communities that are offered first for where a contact was, as they are asked for. */
export function useNearPlaces() {
  const [near, setNear] = useState<readonly string[]>([]);
  const latest = useRef('');
  const onNear = (personIds: readonly string[]) => {
    const asked = personIds.join(' ');
    latest.current = asked;
    records()
      .then((store) => placesNear(store, personIds))
      // An earlier question may be answered after a later one.
      .then((ids) => latest.current === asked && setNear(ids), console.error);
  };
  return { near, onNear };
}
