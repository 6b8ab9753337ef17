import type { NetworkPerson } from '../network.ts';

/** Who is in each community, strongest tie first. */
export function membersOf(
  people: readonly NetworkPerson[],
  communitiesOf: (person: NetworkPerson) => readonly string[],
): Map<string, NetworkPerson[]> {
  const members = new Map<string, NetworkPerson[]>();
  for (const person of [...people].sort((a, b) => b.strength - a.strength || (a.id < b.id ? -1 : 1))) {
    for (const id of communitiesOf(person)) {
      const list = members.get(id);
      if (list) list.push(person);
      else members.set(id, [person]);
    }
  }
  return members;
}
