import { byStrength } from '../forms/circle.ts';
import type { Kept } from '../kept.ts';
import { indexOf } from '../kept-index.ts';
import type { NetworkPerson } from '../network.ts';

/** A look-up of who is in each community, strongest tie first; the same list as before where they are the same. */
export function membersOf(
  people: readonly NetworkPerson[],
  communitiesOf: (person: NetworkPerson) => readonly string[],
  kept: Kept,
): (communityId: string) => readonly NetworkPerson[] {
  const wordsOf = (person: NetworkPerson) =>
    [...new Set(communitiesOf(person))].map((id) => [id, person] as const);
  const members = indexOf(people, { wordsOf, idOf: ({ id }) => id }, kept);
  const nearest = kept.part('nearest first');
  return (id) => {
    const list = members.get(id);
    return list ? nearest.of(id, [list], () => list.toSorted(byStrength)) : NOBODY;
  };
}

const NOBODY: readonly NetworkPerson[] = [];
