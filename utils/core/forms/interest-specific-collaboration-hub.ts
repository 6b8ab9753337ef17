import { findCirclesInSteps, MOST_PEOPLE as MOST_LOOKED_AT } from '../circles/find-circles.ts';
import type { CircleCommunity, CirclePerson } from '../circles/neighbourhood.ts';
import { havingInAll, keptIn, type Network, type NetworkPerson, peopleInAll } from '../network.ts';
import { each, type Steps, whole } from '../steps.ts';
import type { CircleSuggestion, Evidence } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { FORM_TEXTS } from './aspects-by-form.ts';
import { bondsIn } from './bonds.ts';
import { standingOut } from './chance.ts';
import { byStrength, circleId, pickDistinct, saturating, topicEvidence, weightOf } from './circle.ts';
import type { FirstStep, Form } from './form.ts';
import { goalEvidence, goalTopics } from './goals.ts';
import { listed, named } from './invitation.ts';
import { type Pools, poolsOf, type Showing, shownBy } from './rareness.ts';

const ID = 'interest-specific-collaboration-hub';
const LEAST_PEOPLE = 8;
const MOST_PEOPLE = 40;
const MOST_GROUPS = 24;
/** The door is open to others who have the interest, as long as those who belong together are the greater part. */
const OPEN = 1.2;
/** So many people and more are a hub rather than a small circle of another form. */
const MANY = 12;
/** What more than half of a network share is not what sets anybody apart. */
const MOST_SHARE = 0.5;

/** Many people with one interest, who belong together in more than that. */
export const interestSpecificCollaborationHub: Form = {
  id: ID,
  ...FORM_TEXTS[ID],
  propose: (network, matcher, communities) => whole(circlesIn(network, matcher, communities)),
  inSteps: circlesIn,
  firstStep,
};

/** So many topics are looked at in one step. */
const AT_ONCE = 10;

function* circlesIn(
  network: Network,
  matcher: TopicMatcher,
  communities: readonly CircleCommunity[] = [],
): Steps<CircleSuggestion[]> {
  const people = network.people.length;
  const most = MOST_SHARE * peopleInAll(network);
  const special = new Map<string, readonly Showing[]>();
  for (const [topic, all] of havingByTopic(network))
    if (havingInAll(network, topic, all.length) <= most) special.set(topic, all);
  const wanted = goalTopics(network.me.goals, matcher, ['be seen', 'find openings', 'learn', 'deepen']);
  const rule = {
    ...{ least: LEAST_PEOPLE, most: MOST_PEOPLE, people, wanted },
    bonds: bondsIn(network),
    kept: keptIn(network, ID).part('seen'),
  };
  yield;
  const found = yield* standingOut(special, rule);
  yield;
  if (found.size === 0) return [];
  const groups = yield* groupsOf(network, communities);
  const circles: CircleSuggestion[] = [];
  yield* each(found, AT_ONCE, ([topic, { members, ranked, told }]) => {
    const open = ranked.slice(0, Math.min(MOST_PEOPLE, Math.floor(OPEN * members.length)));
    const having = open.map(({ person }) => person).sort(byStrength);
    circles.push({ ...circleOf(topic, having, groups, goalEvidence(wanted.get(topic), topic)), ...told });
  });
  return pickDistinct(circles, { perPerson: 2 });
}

const havingByTopic = (network: Network): Pools<Showing> =>
  poolsOf(network.people, shownBy, keptIn(network, ID).part('topics'));

/** Who belongs together in this network, by all that is known of them; those near to the user first. */
function groupsOf({ people }: Network, communities: readonly CircleCommunity[]): Steps<string[][]> {
  const nearest = [...people]
    .sort(byStrength)
    .slice(0, MOST_LOOKED_AT)
    .map(
      ({ id, text, topics, memberships, organisation }): CirclePerson => ({
        id,
        text: [text, ...topics.keys()].sort().join('\n'),
        memberships,
        ...(organisation === undefined ? {} : { organisation }),
      }),
    );
  return findCirclesInSteps(nearest, communities, MOST_GROUPS);
}

function circleOf(
  topic: string,
  people: readonly NetworkPerson[],
  groups: readonly string[][],
  goal: readonly Evidence[],
): CircleSuggestion {
  const group = groups.find((ids) => sharedWith(people, ids) >= LEAST_PEOPLE) ?? [];
  const together = sharedWith(people, group) / people.length;
  return {
    kind: 'circle',
    form: ID,
    id: circleId(ID, topic),
    topic,
    personIds: people.map(({ id }) => id),
    // Many people are many pieces of evidence, but each of them may be a word in passing.
    weight: weightOf(people.length / 2),
    score: 0.16 + 0.5 * saturating(people.length ** 2, MANY ** 2) + 0.2 * together + 0.2 * goal.length,
    evidence: [topicEvidence(topic, people), ...goal],
  };
}

function sharedWith(people: readonly NetworkPerson[], ids: readonly string[]): number {
  const group = new Set(ids);
  return people.filter(({ id }) => group.has(id)).length;
}

function firstStep({ personIds, topic }: CircleSuggestion, nameOf: (id: string) => string): FirstStep {
  const [askFirst = '', ...others] = personIds;
  const invitation =
    `Hi ${named(askFirst, nameOf)},\n\n` +
    `I keep meeting people who care about ${topic}: ${listed(others.slice(0, 3), nameOf)}, and more. ` +
    `Most of them do not know of each other.\n\n` +
    `I would like to open a door: one place to write, and one evening every two months where anybody can bring ` +
    `a project or look for one.\n\nWould you help me to begin, or come to the first?`;
  return { askFirst, invitation, everyDays: 60 };
}
