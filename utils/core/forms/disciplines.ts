import type { NetworkPerson, TopicPlace } from '../network.ts';
import type { TopicMatcher } from '../topics/matcher.ts';

/** What a person says first of themselves counts most; where a topic merely came up says nothing of their profession. */
const SAYS: Partial<Record<TopicPlace['in'], number>> = { headline: 3, bio: 1, tags: 1, 'page topics': 1 };
/** Topics lie at most seven steps deep. */
const MOST_STEPS = 7;

type Lists = Pick<TopicMatcher, 'relatives' | 'knows'>;

/** The broadest topic that one lies in; undefined for a topic of the user's own. */
type Roots = (topic: string) => string | undefined;

/** A look-up of the broadest topics, each found once. */
export function rootsIn(matcher: Lists): Roots {
  const known = new Map<string, string>();
  return (topic) => rootOf(topic, matcher, known);
}

/**
 * The discipline of a person: the broadest topic that most of what they say of themselves lies in; none where they say
 * nothing of the kind. Ties go to the first by name.
 */
export function disciplineOf({ topics }: NetworkPerson, root: Roots): string | undefined {
  const votes = new Map<string, number>();
  for (const [topic, places] of topics) {
    const weight = places.reduce((sum, place) => sum + (SAYS[place.in] ?? 0), 0);
    const of = weight > 0 ? root(topic) : undefined;
    if (of !== undefined) votes.set(of, (votes.get(of) ?? 0) + weight);
  }
  return [...votes].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

/** The topic without parents that one lies in, by its first parents; undefined for a topic of the user's own. */
function rootOf(topic: string, matcher: Lists, known: Map<string, string>): string | undefined {
  if (!matcher.knows(topic)) return undefined;
  const before = known.get(topic);
  if (before !== undefined) return before;
  let root = topic;
  for (let step = 0; step < MOST_STEPS; step++) {
    const parent = matcher.relatives(root).find(({ as }) => as === 'parent')?.name;
    if (parent === undefined) break;
    root = parent;
  }
  known.set(topic, root);
  return root;
}
