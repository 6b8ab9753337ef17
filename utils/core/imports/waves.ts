import { identityKey } from '../identity.ts';
import type { FilePerson } from './arrived.ts';
import type { StagedPerson } from './batches.ts';

/** All in a file that may make somebody one with another of it. */
export const namesIn = ({ id, mark, pages, notes }: FilePerson): string[] => [
  ...(id === undefined ? [] : [`id:${id}`]),
  `mark:${mark}`,
  ...pages.flatMap(({ identity, url }) => [`page:${identityKey(identity)}`, `url:${url}`]),
  ...notes.map((note) => `note:${note.id}`),
];

/** And whom they are taken for. */
const namesOf = ({ person, personId, newId }: StagedPerson): string[] => [
  ...[personId, newId].flatMap((id) => (id === undefined ? [] : [`id:${id}`])),
  ...namesIn(person),
];

/**
 * People of a file in waves: nobody in one can be another of it, so that all of it may be taken in at once; who can is in a
 * later one. Their order among those who can be one is kept.
 */
export function wavesOf(people: readonly StagedPerson[]): StagedPerson[][] {
  const waves: StagedPerson[][] = [];
  const latest = new Map<string, number>();
  for (const person of people) {
    const names = namesOf(person);
    const wave = 1 + Math.max(-1, ...names.map((name) => latest.get(name) ?? -1));
    for (const name of names) latest.set(name, wave);
    waves[wave] ??= [];
    waves[wave].push(person);
  }
  return waves;
}
