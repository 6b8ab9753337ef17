import type { IncomingPerson } from '../../core/incoming.ts';
import { inPieces } from '../breath.ts';
import { profileFrom } from './who.ts';

/** Each once: the first of those that have one key. */
function once<T>(list: readonly T[], keyOf: (one: T) => string): T[] {
  const kept = new Map<string, T>();
  for (const one of list) if (!kept.has(keyOf(one))) kept.set(keyOf(one), one);
  return [...kept.values()];
}

const folded = (text: string): string => text.toLowerCase();

type Line = 'name' | 'headline' | 'organisation';

const firstOf = (people: readonly IncomingPerson[], field: Line): string =>
  people.find((one) => (one[field] ?? '') !== '')?.[field] ?? '';

function oneOf(first: IncomingPerson, all: readonly IncomingPerson[]): IncomingPerson {
  const [headline, organisation] = [firstOf(all, 'headline'), firstOf(all, 'organisation')];
  return {
    ...first,
    name: firstOf(all, 'name'),
    ...(headline === '' ? {} : { headline }),
    ...(organisation === '' ? {} : { organisation }),
    emails: once(
      all.flatMap((one) => one.emails),
      folded,
    ),
    pages: once(
      all.flatMap((one) => one.pages),
      (page) => profileFrom(page)?.ref ?? page,
    ),
    tags: once(
      all.flatMap((one) => one.tags),
      folded,
    ),
    topics: once(
      all.flatMap((one) => one.topics),
      folded,
    ),
    notes: once(
      all.flatMap((one) => one.notes),
      (note) => note.text,
    ),
  };
}

const groupsOf = (people: readonly IncomingPerson[]): IncomingPerson[][] => [
  ...Map.groupBy(people, (one) => one.ref).values(),
];

const eachOne = (groups: readonly IncomingPerson[][]): IncomingPerson[] =>
  groups.flatMap((all) => (all[0] ? [all.length === 1 ? all[0] : oneOf(all[0], all)] : []));

/** Makes those with the same `ref` one, in the order in which they come first; where two differ, the first is right. */
export const merged = (people: readonly IncomingPerson[]): IncomingPerson[] => eachOne(groupsOf(people));

/** So many are made one before the page may draw and answer. */
const AT_ONCE = 1_000;

/** As `merged`; the page draws in between. */
export async function mergedInPieces(people: readonly IncomingPerson[]): Promise<IncomingPerson[]> {
  return (await inPieces(groupsOf(people), AT_ONCE, eachOne)).flat();
}
