import { contactsIn } from '../contacts.ts';
import type { Interaction } from '../interaction.ts';
import type { Kept } from '../kept.ts';
import { keptIn, type Network, type NetworkPerson } from '../network.ts';
import { type Steps, whole } from '../steps.ts';
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

const ID = 'collaborative-learning-cell';
const LEAST_PEOPLE = 2;
const MOST_PEOPLE = 4;
/** Sustained: so many interactions in so many calendar months of the last twelve. */
const LEAST_CONTACTS = 4;
const LEAST_MONTHS = 3;
/** Who shows the topic in a third of the places of another is not learning next to them. */
const LIKE = 3;
const YEAR = 365 * 86_400_000;

/** Very few people, with each of whom the user is in touch again and again, and who share a topic. */
export const collaborativeLearningCell: Form = {
  id: ID,
  ...FORM_TEXTS[ID],
  propose: (network, topics) => whole(circlesIn(network, topics)),
  inSteps: circlesIn,
  firstStep,
};

function* circlesIn(network: Network, topics: TopicMatcher): Steps<CircleSuggestion[]> {
  const kept = keptIn(network, ID);
  const sustained = sustainedContacts(network, kept.part('sustained'));
  const goals = goalTopics(network.me.goals, topics, ['learn', 'deepen']);
  const found = yield* standingOut(byTopic(network.people, sustained, kept), {
    least: LEAST_PEOPLE,
    most: MOST_PEOPLE,
    people: network.people.length,
    bonds: bondsIn(network),
    kept: kept.part('seen'),
    wanted: goals,
    close: true,
    allowed: inLikeMeasure,
  });
  // Where more than four stand out, it is no cell.
  const few = [...found].filter(([, { whole }]) => whole <= MOST_PEOPLE);
  const circles = few.map(([topic, { members, told }]) => {
    const people = members.map(({ person }) => person).sort(byStrength);
    return { ...circleOf(topic, people, sustained, goalEvidence(goals.get(topic), topic)), ...told };
  });
  return pickDistinct(circles, { perPerson: 1 });
}

/** Those who have to do with the topic about as much as whoever has most: the others would only listen. */
function inLikeMeasure(showing: readonly Showing[]): Showing[] {
  const most = Math.max(...showing.map(({ places }) => places));
  return showing.filter(({ places }) => places * LIKE >= most);
}

type Contacts = ReadonlyMap<string, readonly Interaction[]>;

/** Who is met again and again, with those interactions of the last year, in order of time. */
function sustainedContacts(network: Network, kept: Kept): Contacts {
  const { now } = network;
  const sustained = [...contactsIn(network).of].flatMap(([id, list]) => {
    const all = kept.of(id, [now, list], () => sustainedIn(list, now));
    return all ? [[id, all] as const] : [];
  });
  return new Map(sustained);
}

function sustainedIn(list: readonly Interaction[], now: number): readonly Interaction[] | undefined {
  const lately = list.filter(({ at }) => at <= now && at >= now - YEAR);
  return isSustained(lately) ? lately.sort(oldestFirst) : undefined;
}

const oldestFirst = (a: Interaction, b: Interaction): number => a.at - b.at || (a.id < b.id ? -1 : 1);

const isSustained = (list: readonly Interaction[]): boolean =>
  list.length >= LEAST_CONTACTS && monthsOf(list) >= LEAST_MONTHS;

const monthsOf = (list: readonly Interaction[]): number =>
  new Set(list.map(({ at }) => new Date(at).toISOString().slice(0, 7))).size;

const byTopic = (people: readonly NetworkPerson[], sustained: Contacts, kept: Kept): Pools<Showing> =>
  poolsOf(
    people.filter(({ id }) => sustained.has(id)),
    shownBy,
    kept.part('topics'),
  );

function circleOf(
  topic: string,
  people: readonly NetworkPerson[],
  sustained: Contacts,
  goal: readonly Evidence[],
): CircleSuggestion {
  const met = people.map(({ id }) => sustained.get(id)?.map((each) => each.id) ?? []);
  const contacts = new Set(met.flat()).size;
  const ties = people.map(
    ({ id }, at) => ({ kind: 'tie', personId: id, interactionIds: met[at] ?? [] }) as const,
  );
  return {
    kind: 'circle',
    form: ID,
    id: circleId(ID, topic),
    topic,
    personIds: people.map(({ id }) => id),
    weight: weightOf(contacts / 2 + people.length - 1),
    score:
      0.45 * saturating(contacts, 8) + 0.05 * people.length * saturating(contacts, 4) + 0.2 * goal.length,
    evidence: [topicEvidence(topic, people), ...goal, ...ties],
  };
}

function firstStep({ personIds, topic }: CircleSuggestion, nameOf: (id: string) => string): FirstStep {
  const [askFirst = '', ...others] = personIds;
  const invitation =
    `Hi ${named(askFirst, nameOf)},\n\n` +
    `we keep talking, and I learn from it every time. The same goes for ${listed(others, nameOf)}, ` +
    `who ${others.length === 1 ? 'has' : 'have'} to do with ${topic} too.\n\n` +
    `Shall we sit down together every other week, each with what we are working on, and learn next to each other? ` +
    `An hour, no preparation.\n\nWould you like to try it twice?`;
  return { askFirst, invitation, everyDays: 14 };
}
