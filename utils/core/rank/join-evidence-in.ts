import type { Community } from '../community.ts';
import { putUnder } from '../forms/circle.ts';
import type { Kept } from '../kept.ts';
import type { Network, NetworkPerson } from '../network.ts';
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

/** What was found of a community, and of whom. */
interface Found {
  community: Community;
  belonging: readonly NetworkPerson[];
  said: readonly NetworkPerson[];
  spoken: Spoken;
}

/** What was found, and the interests that it was found by. */
interface Looked {
  interests: ReadonlyMap<string, Interest>;
  found: Map<string, Found>;
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
  const mine = kept.list(
    'own',
    network.me.memberships.flatMap((id) => [id, members(id)]),
  );
  const touching = kept.of('touching', [topicsOf, matcher], () => touchingIn(topicsOf, matcher));
  const looked = kept.of(
    'looked',
    [JSON.stringify(me), index, touching, mine],
    (): Looked => ({
      interests,
      found: new Map(),
    }),
  );
  forgetOthers(looked, interests, touching);
  return (community, place) => {
    const { id } = community;
    const [belonging, said] = [members(id), noticed(id)];
    const before = looked.found.get(id);
    if (before?.community === community && before.belonging === belonging && before.said === said)
      return before.spoken;
    const topics = topicsOf.get(id) ?? [];
    const evidence = joinEvidence(
      community,
      [...topics, ...narrower(topics, interests, matcher)],
      belonging,
      interests,
      said,
      [...shared(id), ...beside(community, place, belonging)],
    );
    const spoken = { evidence, pieces: piecesOf(evidence) };
    looked.found.set(id, { community, belonging, said, spoken });
    return spoken;
  };
}

/** Of communities in a topic of which the interest is another now, nothing is kept. */
function forgetOthers(
  looked: Looked,
  interests: ReadonlyMap<string, Interest>,
  touching: ReadonlyMap<string, readonly string[]>,
): void {
  for (const [topic, ids] of touching)
    if (looked.interests.get(topic) !== interests.get(topic)) for (const id of ids) looked.found.delete(id);
  looked.interests = interests;
}

/** By topic, the communities that it may speak for: those that have it, or one that it lies in. */
function touchingIn(
  topicsOf: ReadonlyMap<string, readonly string[]>,
  matcher: TopicMatcher,
): Map<string, string[]> {
  const touching = new Map<string, string[]>();
  for (const [id, topics] of topicsOf) {
    const all = topics.flatMap((topic) => [topic, ...matcher.relatives(topic).filter(isBelow).map(nameOf)]);
    for (const topic of new Set(all)) putUnder(touching, topic, id);
  }
  return touching;
}

const MOST_NARROWER = 3;

const isBelow = ({ as }: { as: string }): boolean => as === 'child';
const nameOf = ({ name }: { name: string }): string => name;

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
