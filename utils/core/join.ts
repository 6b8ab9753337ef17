import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';
import { MOST_DECLINED } from './membership.ts';
import type { Note } from './note.ts';
import { type Person, person } from './person.ts';
import { id, instant, line } from './shapes.ts';

/** A record that went from one person to another. `both`: it had been of both. */
const moved = z.strictObject({ id: line(LIMITS.url), both: z.boolean() });

/** Two people who turned out to be one: all it takes to separate them again, however much later. */
export const join = z.strictObject({
  id,
  at: instant,
  keptId: id,
  goneId: id,
  /** Both as they were before, and the one that they became. */
  kept: person,
  gone: person,
  joined: person,
  identities: z.array(line(LIMITS.url)),
  /** Ids; of one that both had of a contact they shared, a `twinId`. */
  notes: z.array(id),
  memberships: z.array(moved),
  interactions: z.array(moved),
});
export type Join = z.infer<typeof join>;

const isEqual = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

const TWIN = '~';
const MOST_TWIN = 100;

/** Names a note that is held once for both: by the id it had with the gone one, and the one it has. Undefined if it cannot be. */
export function twinId(goneId: string, keptId: string): string | undefined {
  const twin = `${goneId}${TWIN}${keptId}`;
  return twin.split(TWIN).length === 2 && twin.length <= MOST_TWIN ? twin : undefined;
}

/** The ids of a note that went to the kept one: `keptId` is that of another where it is held once for both. */
export function movedNote(named: string): { id: string; keptId?: string } {
  const [one = '', keptId] = named.split(TWIN);
  return keptId === undefined ? { id: one } : { id: one, keptId };
}

/** Whether two people's notes of one contact say the same in every way. */
export function isTwin(one: Note, other: Note): boolean {
  const said = ({ id: _, personId: _p, ...rest }: Note) =>
    Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1));
  return one.interactionId !== undefined && isEqual(said(one), said(other));
}

/** Two who are not the same person, for ever. Each is named by a person's id or by the key of a page. */
export const apart = z.strictObject({ id: line(LIMITS.url * 2 + 1), at: instant });
export type Apart = z.infer<typeof apart>;

/** The same for both orders. No id and no key holds a space. */
export const apartId = (one: string, other: string): string => [one, other].sort().join(' ');

const union = (one: readonly string[], other: readonly string[], most: number): string[] =>
  [...new Set([...one, ...other])].slice(0, most);

/** What was planned with either: the earlier day, and the words of both, as far as there is room. */
function bothPlans({ followUp: one }: Person, { followUp: other }: Person): Pick<Person, 'followUp'> {
  const plans = [one, other].filter((plan) => plan !== undefined);
  const [first, second] = plans.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
  if (!first) return {};
  const what = [...new Set([first.what, second?.what])].filter((words) => words !== undefined).join('; ');
  return { followUp: what.length === 0 || what.length > LIMITS.line ? first : { ...first, what } };
}

/** One person of two: what the kept one says counts, the other fills in. The tie is counted by the store. */
export function joinedPerson(kept: Person, gone: Person, now: number): Person {
  const emails = union(kept.emails ?? [], gone.emails ?? [], LIMITS.emails);
  const marks = union(kept.marks ?? [], gone.marks ?? [], LIMITS.marks);
  const notMemberOf = union(kept.notMemberOf ?? [], gone.notMemberOf ?? [], MOST_DECLINED);
  return {
    ...gone,
    ...kept,
    tags: union(kept.tags, gone.tags, LIMITS.tags),
    topics: union(kept.topics, gone.topics, LIMITS.tags),
    ...(emails.length > 0 ? { emails } : {}),
    ...(marks.length > 0 ? { marks } : {}),
    ...(notMemberOf.length > 0 ? { notMemberOf } : {}),
    ...bothPlans(kept, gone),
    createdAt: Math.min(kept.createdAt, gone.createdAt),
    updatedAt: now,
  };
}

/** A list as it was before, with what was added to and taken from the joined one since. */
function listSince(before: readonly string[], joined: readonly string[], today: readonly string[]): string[] {
  const kept = before.filter((one) => today.includes(one) || !joined.includes(one));
  return [...kept, ...today.filter((one) => !joined.includes(one) && !kept.includes(one))];
}

const FIELDS = [
  'name',
  'pronouns',
  'headline',
  'organisation',
  'location',
  'bio',
  'met',
  'followUp',
  'cadence',
  'createdAt',
] as const;
const LISTS = ['tags', 'topics', 'emails', 'marks', 'notMemberOf'] as const;

/** Whether nothing was changed about the joined person since, nor about any interaction with them. */
export const isUntouched = (today: Person, { joined }: Pick<Join, 'joined'>): boolean =>
  today.updatedAt === joined.updatedAt;

/**
 * The kept person without what came from the other: each field that nobody changed since is as it was before they were
 * joined, each that was changed stays as it is today. Tie and next follow-up are counted by the store.
 */
export function separated(
  today: Person,
  { kept, joined }: Pick<Join, 'kept' | 'joined'>,
  now: number,
): Person {
  if (isUntouched(today, { joined })) return kept;
  const result: Record<string, unknown> = { ...today, updatedAt: now };
  const put = (key: string, value: unknown) => {
    if (value === undefined) delete result[key];
    else result[key] = value;
  };
  for (const key of FIELDS) if (isEqual(today[key], joined[key])) put(key, kept[key]);
  for (const key of LISTS) {
    const list = listSince(kept[key] ?? [], joined[key] ?? [], today[key] ?? []);
    put(key, list.length === 0 && key !== 'tags' && key !== 'topics' ? undefined : list);
  }
  return result as Person;
}
