import type { NetworkPerson } from '../network.ts';
import type { Evidence } from '../suggestion.ts';

/** Shown at most: the nearest to the user. */
const MOST_PEOPLE = 20;
const MOST_SHARED = 2;

/** Those of the user's own communities that have to do with another: by members, or else by its main topic. */
export function sharedWith(
  own: readonly string[],
  topicsOf: ReadonlyMap<string, readonly string[]>,
  members: (communityId: string) => readonly NetworkPerson[],
): (communityId: string) => Evidence[] {
  const mine = own.map((id) => ({ id, members: new Set(members(id)), topics: topicsOf.get(id) ?? [] }));
  return (communityId) => {
    const [main] = topicsOf.get(communityId) ?? [];
    const about = (topics: readonly string[]) => main !== undefined && topics.includes(main);
    return mine
      .map((one) => ({
        one,
        people: members(communityId).filter((each) => one.members.has(each)),
      }))
      .filter(({ one, people }) => people.length > 0 || about(one.topics))
      .sort((a, b) => b.people.length - a.people.length || (a.one.id < b.one.id ? -1 : 1))
      .slice(0, MOST_SHARED)
      .map(({ one, people }) => ({
        kind: 'shared',
        ownId: one.id,
        personIds: people.slice(0, MOST_PEOPLE).map(({ id }) => id),
      }));
  };
}
