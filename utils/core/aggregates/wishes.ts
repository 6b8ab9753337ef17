import type { Goal } from '../goal.ts';
import { ME, type Membership } from '../membership.ts';
import { wantedTopics } from '../reach/wanted.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import type { Wishes } from './choose.ts';

/** What the user's goals and communities ask of a choice. `now` in ms. */
export function wishesOf(
  goals: readonly Goal[],
  memberships: readonly Membership[],
  matcher: TopicMatcher,
  now: number,
): Wishes {
  const wanted = [...wantedTopics(goals, matcher)].sort(
    ([a, { worth }], [b, other]) => other.worth - worth || (a < b ? -1 : 1),
  );
  const topics = wanted.map(([topic]) => topic);
  // Who has a part of a discipline has it.
  const within = topics.flatMap((topic) =>
    matcher.relatives(topic).flatMap(({ name, as }) => (as === 'child' ? name : [])),
  );
  const communities = memberships.flatMap(({ who, communityId }) => (who === ME ? communityId : []));
  return { topics: [...new Set([...topics, ...within])], communities, now };
}
