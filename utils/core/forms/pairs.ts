import type { Goal } from '../goal.ts';
import { ME } from '../membership.ts';
import type { Network, NetworkPerson, TopicPlace } from '../network.ts';
import { onceFor } from '../once.ts';
import { each, type Steps } from '../steps.ts';
import type { Evidence } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { distinct, recordsOf, saturating } from './circle.ts';
import { goalTopics } from './goals.ts';
import { type Learning, learningOf, shownPlaces } from './learning.ts';

const LEAST_PLACES = 2;
/** A word such as `mentor` or `for ten years` is worth a further place. */
const TEACHES = 1;
/** So many of each side of a topic are paired: who shows it most and is near. Keeps a common topic from making n² pairs. */
const MOST_OF_A_TOPIC = 12;

/** One who has a topic, and one who wants it. */
export interface Pair {
  topic: string;
  mentorId: string;
  learnerId: string;
  /** In how many places it shows that the one has it, and the other wants it. */
  shown: number;
  wished: number;
  evidence: Evidence & { kind: 'match' };
  /** The user's goal behind it. */
  goal?: Goal;
}

interface Side {
  id: string;
  places: readonly TopicPlace[];
  count: number;
  strength: number;
  goal?: Goal;
}
type Sides = Map<string, Side[]>;

/**
 * All pairs in a network, the user's own goals among them, at most a hundred and some a topic. Of one network they are
 * found once, for all forms.
 */
export const pairsOf = onceFor(findPairs);

const AT_ONCE = 100;

function* findPairs(network: Network, matcher: TopicMatcher): Steps<readonly Pair[]> {
  const learning = yield* learningOf.steps(network, matcher);
  const mentors: Sides = new Map();
  yield* each(network.people, AT_ONCE, (person) => addMentor(mentors, person, learning));
  const learners = learnersOf(network, learning);
  addUser(mentors, goalTopics(network.me.goals, matcher, ['mentor']));
  addUser(learners, goalTopics(network.me.goals, matcher, ['learn', 'be mentored']));
  const pairs: Pair[] = [];
  yield* each(learners, AT_ONCE, ([topic, wanting]) => {
    const having = nearest(mentors.get(topic) ?? []);
    for (const learner of nearest(wanting))
      for (const mentor of having) pairs.push(...pairOf(topic, mentor, learner));
  });
  return pairs;
}

function addMentor(sides: Sides, person: NetworkPerson, learning: Learning): void {
  const { wants, teaches } = learning;
  for (const topic of topicsOf(person, teaches)) {
    const wanted = wants.get(person.id)?.has(topic);
    const taught = teaches.get(person.id)?.get(topic) ?? [];
    const shown = shownPlaces(learning, person, topic);
    if (taught.length === 0 && (shown.length < LEAST_PLACES || wanted)) continue;
    const places = [...shown, ...taught];
    const count = shown.length + (taught.length > 0 ? TEACHES : 0);
    push(sides, topic, { id: person.id, places, count, strength: person.strength });
  }
}

const topicsOf = (person: NetworkPerson, teaches: Learning['teaches']): string[] =>
  distinct([...person.topics.keys(), ...(teaches.get(person.id)?.keys() ?? [])]);

function learnersOf(network: Network, { wants }: Learning): Sides {
  const sides: Sides = new Map();
  const strengths = new Map(network.people.map(({ id, strength }) => [id, strength]));
  for (const [id, topics] of wants) {
    const strength = id === ME ? Number.POSITIVE_INFINITY : strengths.get(id);
    if (strength === undefined) continue;
    for (const [topic, places] of topics) push(sides, topic, { id, places, count: places.length, strength });
  }
  return sides;
}

function addUser(sides: Sides, topics: ReadonlyMap<string, Goal>): void {
  for (const [topic, goal] of topics) {
    const before = sides.get(topic)?.find(({ id }) => id === ME);
    if (before) before.goal = goal;
    else push(sides, topic, { id: ME, places: [], count: 1, strength: Number.POSITIVE_INFINITY, goal });
  }
}

function push(sides: Sides, topic: string, side: Side): void {
  const of = sides.get(topic);
  if (of) of.push(side);
  else sides.set(topic, [side]);
}

/** Who shows it most, and among these who is near: an introduction needs both. */
const worth = ({ count, strength }: Side): number => saturating(count, 2) + 0.4 * Math.min(1, strength);

const nearest = (sides: readonly Side[]): Side[] =>
  [...sides].sort((a, b) => worth(b) - worth(a) || (a.id < b.id ? -1 : 1)).slice(0, MOST_OF_A_TOPIC);

function pairOf(topic: string, mentor: Side, learner: Side): Pair[] {
  if (mentor.id === learner.id) return [];
  const goal = mentor.goal ?? learner.goal;
  const records = recordsOf([...mentor.places, ...learner.places]);
  const evidence = { kind: 'match', topic, mentorId: mentor.id, learnerId: learner.id, ...records } as const;
  const both = {
    topic,
    mentorId: mentor.id,
    learnerId: learner.id,
    shown: mentor.count,
    wished: learner.count,
  };
  return [{ ...both, evidence, ...(goal ? { goal } : {}) }];
}
