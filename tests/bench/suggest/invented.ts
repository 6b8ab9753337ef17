import { COMMUNITIES } from '../../../utils/catalogue/communities.ts';
import { TOPICS } from '../../../utils/catalogue/topics.ts';
import type { Goal } from '../../../utils/core/goal.ts';
import type { Interaction } from '../../../utils/core/interaction.ts';
import { ME, type Membership, membershipId } from '../../../utils/core/membership.ts';
import type { Note } from '../../../utils/core/note.ts';
import type { Person } from '../../../utils/core/person.ts';
import { tieOf } from '../../../utils/core/tie.ts';

/** The records of some invented people. */
export interface InventedBatch {
  people: Person[];
  interactions: Interaction[];
  notes: Note[];
  memberships: Membership[];
}

const DAY = 86_400_000;
const YEARS = 4 * 365;
const WORDS =
  'the plan of last winter with new people about work and a paper that helps more than talk in small rooms by the harbour'.split(
    ' ',
  );
const NAMES =
  'Ana Bo Chidi Dara Eike Femi Gro Hala Ines Jun Kofi Lena Mira Nils Oda Pavel Rosa Sami Tove Uma'.split(' ');

/** A fixed sequence of numbers from 0 to 1: every run invents the same people. */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** One of a list; the first ones far more often than the last, as in life. */
const often = <T>(list: readonly T[], next: () => number): T =>
  list[Math.floor(list.length * next() ** 3)] as T;
const evenly = <T>(list: readonly T[], next: () => number): T => list[Math.floor(list.length * next())] as T;

/** What the user of these people is and wants. */
export const INVENTED_GOALS: readonly Goal[] = [
  { id: 'g1', kind: 'learn', about: 'kubernetes', createdAt: 0 },
  { id: 'g2', kind: 'be seen', about: 'data visualization', createdAt: 0 },
];
export const OWN_MEMBERSHIPS: readonly Membership[] = [3, 40].map((at) => {
  const communityId = COMMUNITIES[at]?.id ?? '';
  return { id: membershipId(ME, communityId), who: ME, communityId, createdAt: 0 };
});

/**
 * Invented people, so many of them from the number `from` on: about ten interactions each, two notes, one community for
 * every second. Each has topics of a field of their own. `now` in ms.
 */
export function invented(from: number, count: number, now: number): InventedBatch {
  const batch: InventedBatch = { people: [], interactions: [], notes: [], memberships: [] };
  for (let at = from; at < from + count; at++) inventOne(batch, at, now);
  return batch;
}

function inventOne(batch: InventedBatch, at: number, now: number): void {
  const next = sequence(at * 7_919 + 17);
  for (let i = 0; i < 3; i++) next();
  const id = `p${at.toString().padStart(7, '0')}`;
  const topics = Array.from({ length: 4 }, () => often(TOPICS, next).name);
  const words = (many: number) => Array.from({ length: many }, () => evenly(WORDS, next)).join(' ');
  const times = { createdAt: now - YEARS * DAY, updatedAt: now };
  const mine: Interaction[] = [];
  for (let n = Math.floor(20 * next()); n >= 0; n--) {
    const met = now - Math.floor(YEARS * DAY * next());
    const with_ =
      next() < 0.05 && at > 0
        ? [
            `p${Math.floor(at * next())
              .toString()
              .padStart(7, '0')}`,
          ]
        : [];
    const about = `${words(4)} ${next() < 0.5 ? evenly(topics, next) : ''} ${words(4)}`;
    mine.push({
      ...{ id: `${id}-i${n}`, personIds: [id, ...with_], kind: 'met', at: met, about },
      ...{ topics: next() < 0.2 ? [evenly(topics, next)] : [], ...times },
    });
  }
  batch.interactions.push(...mine);
  const [first, second, third] = topics;
  const says = next();
  const text =
    says < 0.15 ? `${NAMES[at % 20]} wants to learn ${third}` : `${words(6)} ${second} ${words(4)}`;
  batch.notes.push({ id: `${id}-n0`, personId: id, text, ...times });
  if (next() < 0.3)
    batch.notes.push({
      ...{ id: `${id}-n1`, personId: id, text: `${words(5)} ${first}`, ...times },
      ...{ kind: next() < 0.5 ? 'insight' : 'resource', topics: [first ?? ''] },
    });
  if (next() < 0.5) {
    const communityId = often(COMMUNITIES, next).id;
    batch.memberships.push({ id: membershipId(id, communityId), who: id, communityId, createdAt: now });
  }
  batch.people.push({
    ...{ id, name: `${NAMES[at % 20]} ${words(1)}${at}`, tags: [first ?? ''], topics: [second ?? ''] },
    ...{ headline: `${third} at ${words(2)}`, organisation: `House ${Math.floor(3_000 * next())}` },
    ...(next() < 0.3 ? { bio: `Ten years of ${first}, ${words(12)}` } : {}),
    ...{ tie: tieOf(mine), ...times },
  });
}
