import type { Network, NetworkPerson } from '../network.ts';
import type { Steps } from '../steps.ts';
import { gathered } from './gathered.ts';

/** Tells whether nothing that was written down says that two people know each other. */
export type Strangers = (a: NetworkPerson, b: NetworkPerson) => boolean;

/**
 * Two are strangers, as far as is known, when they have no interaction and no community in common, are not of the same
 * organisation, the user did not meet one through the other, and no entry about the one has the full name of the other.
 */
export function* strangersIn(network: Network): Steps<Strangers> {
  const groups = groupsOf(network);
  yield;
  const words = wordsAbout(network);
  yield;
  const names = (a: NetworkPerson, b: NetworkPerson) =>
    /\S\s+\S/u.test(b.name) && (words.get(a.id) ?? '').includes(b.name.trim());
  return (a, b) =>
    a.id !== b.id &&
    a.throughId !== b.id &&
    b.throughId !== a.id &&
    !meet(groups.get(a.id), groups.get(b.id)) &&
    !names(a, b) &&
    !names(b, a);
}

/**
 * Where each was with others: in an interaction, in a community that they belong to or were met in, in an organisation.
 * Where no organisation is known, nothing says that two are colleagues.
 */
function groupsOf({ people, interactions }: Network): Map<string, Set<string>> {
  const groups = gathered([
    ...people.flatMap(({ id, memberships, organisation }) => [
      ...memberships.map((where) => [id, `in ${where}`] as const),
      ...(organisation?.trim() ? [[id, `of ${folded(organisation)}`] as const] : []),
    ]),
    ...interactions.flatMap(({ id, communityId, personIds }) =>
      personIds.flatMap((who) => [
        [who, `at ${id}`] as const,
        ...(communityId === undefined ? [] : [[who, `in ${communityId}`] as const]),
      ]),
    ),
  ]);
  return new Map([...groups].map(([id, where]) => [id, new Set(where)]));
}

/** All that is written about each, in one text. */
function wordsAbout({ people, interactions, notes }: Network): Map<string, string> {
  const texts = gathered([
    ...people.map(({ id, text }) => [id, text] as const),
    ...interactions.flatMap(({ about, personIds }) => personIds.map((who) => [who, about] as const)),
    ...notes.map(({ personId, text }) => [personId, text] as const),
  ]);
  return new Map([...texts].map(([id, all]) => [id, all.join('\n')]));
}

const NOWHERE: ReadonlySet<string> = new Set();

function meet(a: ReadonlySet<string> = NOWHERE, b: ReadonlySet<string> = NOWHERE): boolean {
  const [few, many] = a.size < b.size ? [a, b] : [b, a];
  for (const one of few) if (many.has(one)) return true;
  return false;
}

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();
