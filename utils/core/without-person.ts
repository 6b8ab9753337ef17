import type { Everything } from './everything.ts';
import { joinNotThrough, notThrough } from './met.ts';
import type { Trashed } from './trash.ts';

/** Who is to be forgotten, by all that names them. */
export interface Named {
  id: string;
  name: string;
  /** The keys of their pages. */
  keys: ReadonlySet<string>;
}

type Lists = Partial<Everything>;

/** Pairs of two who are not the same name both. */
const namesOneOf = (pair: string, { id, keys }: Named): boolean =>
  pair.split(' ').some((one) => one === id || keys.has(one));

function withoutIn(interactions: Everything['interactions'] = [], { id }: Named): Everything['interactions'] {
  return interactions.flatMap((one) => {
    const personIds = one.personIds.filter((other) => other !== id);
    return personIds.length === 0 ? [] : [{ ...one, personIds }];
  });
}

const isEmpty = ({
  people,
  identities,
  interactions,
  notes,
  memberships,
  joins,
  communities = [],
  goals = [],
  profileChanges = [],
}: Trashed) =>
  [people, identities, interactions, notes, memberships, joins, communities, goals, profileChanges].every(
    (list) => list.length === 0,
  );

/** What was deleted, without somebody; nothing if it was theirs. */
export function trashedWithout(one: Trashed, who: Named): Trashed | undefined {
  if (one.people.some(({ id }) => id === who.id)) return undefined;
  const people = one.people.map((other) => notThrough(other, who.id));
  const seen = one.profileChanges?.filter(({ personId }) => personId !== who.id);
  const rest = { ...one, people, ...factsWithout(one, who), ...(seen ? { profileChanges: seen } : {}) };
  return isEmpty(rest) ? undefined : rest;
}

function factsWithout(
  all: Pick<Trashed, 'identities' | 'interactions' | 'notes' | 'memberships' | 'joins'>,
  who: Named,
) {
  return {
    identities: all.identities.filter(({ personId, key }) => personId !== who.id && !who.keys.has(key)),
    interactions: withoutIn(all.interactions, who),
    notes: all.notes.filter(({ personId }) => personId !== who.id),
    memberships: all.memberships.filter((one) => one.who !== who.id),
    joins: all.joins
      .filter(({ keptId, goneId }) => keptId !== who.id && goneId !== who.id)
      .map((one) => joinNotThrough(one, who.id)),
  };
}

/** Whether a review says anything of somebody: by its evidence, or by the name in its title. */
export const isReviewOf = (review: Everything['reviews'][number], who: Named): boolean =>
  review.title.includes(who.name) || [review.id, ...review.evidence].some((mark) => mark.includes(who.id));

/** Whether two who are not the same are told apart by somebody's name or page. */
export const isPairOf = (pair: Everything['apart'][number], who: Named): boolean => namesOneOf(pair.id, who);

/** All records of a copy, without everything about somebody. An interaction with others stays theirs. */
export function withoutPerson(all: Lists, who: Named): Lists {
  const { people = [], apart = [], trash = [], reviews = [], profileChanges = [] } = all;
  const { identities = [], interactions = [], notes = [], memberships = [], joins = [] } = all;
  return {
    ...all,
    ...factsWithout({ identities, interactions, notes, memberships, joins }, who),
    people: people.filter(({ id }) => id !== who.id).map((one) => notThrough(one, who.id)),
    apart: apart.filter((pair) => !isPairOf(pair, who)),
    trash: trash.flatMap((one) => trashedWithout(one, who) ?? []),
    reviews: reviews.filter((one) => !isReviewOf(one, who)),
    profileChanges: profileChanges.filter(({ personId }) => personId !== who.id),
  };
}

/** How a text stands inside of JSON. */
const asWritten = (text: string): string => JSON.stringify(text).slice(1, -1);

/** Whether the JSON of some records can name somebody. */
export const mayName = (json: string, { id, name, keys }: Named): boolean =>
  [id, name, ...keys].some((one) => json.includes(asWritten(one)));

/** The JSON of a record of a copy without some people; nothing, if the record was theirs. */
export function entryWithout(list: string, json: string, who: readonly Named[]): string | undefined {
  const named = who.filter((one) => mayName(json, one));
  if (named.length === 0) return json;
  let lists = { [list]: [JSON.parse(json)] } as Lists;
  for (const one of named) lists = withoutPerson(lists, one);
  const [rest] = (lists as Record<string, unknown[]>)[list] ?? [];
  return rest === undefined ? undefined : JSON.stringify(rest);
}
