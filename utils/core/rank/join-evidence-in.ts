import type { Community } from '../community.ts';
import type { Kept } from '../kept.ts';
import type { Network } from '../network.ts';
import type { Evidence } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { belongingOf } from './beside.ts';
import type { CommunityIndex } from './community-index.ts';
import type { Interest } from './interests.ts';
import { joinEvidence, piecesOf } from './join-evidence.ts';
import { membersOf } from './members.ts';
import { sharedWith } from './shared.ts';

/** What speaks for joining a community, and in how many independent pieces. */
interface Spoken {
  evidence: readonly Evidence[];
  pieces: number;
}

export const NOTHING: Spoken = { evidence: [], pieces: 0 };

interface About {
  network: Network;
  matcher: TopicMatcher;
  interests: ReadonlyMap<string, Interest>;
  /** The topics of each community. */
  topicsOf: ReadonlyMap<string, readonly string[]>;
  index: CommunityIndex;
}

/**
 * A look-up of what speaks for each community. Of one that has nothing to do with what changed it is kept: of the same members
 * of it and of the user's own, and the same interests in its topics and those below them.
 */
export function joinEvidenceIn(
  { network, matcher, interests, topicsOf, index }: About,
  kept: Kept,
): (community: Community, at: number) => Spoken {
  const members = membersOf(network.people, ({ memberships }) => memberships, kept.part('members'));
  const noticed = membersOf(network.people, (person) => person.noticed ?? [], kept.part('noticed'));
  const shared = sharedWith(network.me.memberships, topicsOf, members);
  const me = network.me.about ?? {};
  const beside = belongingOf(me, index);
  const about = kept.of('about', [JSON.stringify(me), index], () => ({}));
  const mine = kept.list(
    'own',
    network.me.memberships.flatMap((id) => [id, members(id)]),
  );
  const below = interestsBelow(interests, matcher, kept.part('below'));
  const by = kept.part('communities');
  return (community, place) => {
    const { id } = community;
    const topics = topicsOf.get(id) ?? [];
    const interest = topics.flatMap((topic) => [interests.get(topic), below(topic)]);
    const [belonging, said] = [members(id), noticed(id)];
    const from = [community, about, topicsOf, mine, belonging, said, ...interest];
    return by.of(id, from, () => {
      const evidence = joinEvidence(
        community,
        [...topics, ...narrower(topics, interests, matcher)],
        belonging,
        interests,
        said,
        [...shared(id), ...beside(community, place, belonging)],
      );
      return { evidence, pieces: piecesOf(evidence) };
    });
  };
}

const MOST_NARROWER = 3;

const isBelow = ({ as }: { as: string }): boolean => as === 'child';

/** A look-up of the interests in all topics below one: the same list as before where they are the same. */
function interestsBelow(
  interests: ReadonlyMap<string, Interest>,
  matcher: TopicMatcher,
  kept: Kept,
): (topic: string) => readonly Interest[] {
  const found = new Map<string, readonly Interest[]>();
  return (topic) => {
    const known = found.get(topic);
    if (known) return known;
    const below = matcher.relatives(topic).filter(isBelow);
    const all = kept.list(
      topic,
      below.flatMap(({ name }) => interests.get(name) ?? []),
    );
    found.set(topic, all);
    return all;
  };
}

const isHad = (interest: Interest | undefined) =>
  interest?.own === true || (interest?.people.length ?? 0) > 0;

/** The topics below some that contacts or the user have, the weightiest first: they are what a community shares with them. */
function narrower(
  topics: readonly string[],
  interests: ReadonlyMap<string, Interest>,
  matcher: TopicMatcher,
): string[] {
  const weight = (topic: string) => interests.get(topic)?.weight ?? 0;
  return topics
    .flatMap((topic) => matcher.relatives(topic))
    .filter((near) => isBelow(near) && isHad(interests.get(near.name)))
    .map(({ name }) => name)
    .sort((a, b) => weight(b) - weight(a) || (a < b ? -1 : 1))
    .slice(0, MOST_NARROWER);
}
