import type { Goal } from '../goal.ts';
import type { Kept } from '../kept.ts';
import { indexOf } from '../kept-index.ts';
import { ME } from '../membership.ts';
import { keptIn, type Network, type TopicPlace } from '../network.ts';
import { onceFor } from '../once.ts';
import { each, type Steps } from '../steps.ts';
import type { Evidence } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { distinct, recordsOf, saturating } from './circle.ts';
import { goalTopics } from './goals.ts';
import { learningOf, shownPlaces, type ToldPerson, toldOf } from './learning.ts';

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
  /** How sure it is, and how near both are to the user. */
  score: number;
  /** How strong the ties to the mentor and the learner are. */
  strengths: readonly [mentor: number, learner: number];
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
type Sides = ReadonlyMap<string, readonly Side[]>;

/** All pairs, and those of each topic. */
export interface Pairs {
  all: readonly Pair[];
  byTopic: ReadonlyMap<string, readonly Pair[]>;
}

/**
 * All pairs in a network, the user's own goals among them, at most a hundred and some a topic. Of one network they are
 * found once, for all forms; of a topic of which the same people are the sides, they are the same as in the last computation.
 */
export const pairsOf = onceFor(findPairs);

const AT_ONCE = 100;

const idOf = ({ id }: Side): string => id;

function* findPairs(network: Network, matcher: TopicMatcher): Steps<Pairs> {
  const told = yield* toldOf.steps(network, matcher);
  const learning = yield* learningOf.steps(network, matcher);
  const kept = keptIn(network, 'pairs');
  const { goals } = network.me;
  const wants = learning.get(ME)?.wants ?? new Map();
  const [mine, wanted] = [
    goalTopics(goals, matcher, ['mentor']),
    goalTopics(goals, matcher, ['learn', 'be mentored']),
  ];
  const mentors = indexOf(told, { wordsOf: mentorIn, idOf }, kept.part('mentors'));
  yield;
  const learners = indexOf(told, { wordsOf: learnerIn, idOf }, kept.part('learners'));
  const having = withUser(mentors, new Map(), mine, kept.part('my mentoring'));
  const wanting = withUser(learners, wants, wanted, kept.part('my learning'));
  const byTopic = new Map<string, readonly Pair[]>();
  yield* each(wanting, AT_ONCE, ([topic, some]) => {
    const others = having.get(topic);
    if (!others) return;
    byTopic.set(
      topic,
      kept.part('topics').of(topic, [others, some], () => pairsAbout(topic, others, some)),
    );
  });
  return { all: [...byTopic.values()].flat(), byTopic };
}

function pairsAbout(topic: string, having: readonly Side[], wanting: readonly Side[]): readonly Pair[] {
  const mentors = nearest(having);
  return nearest(wanting).flatMap((learner) => mentors.flatMap((mentor) => pairOf(topic, mentor, learner)));
}

type Found = (readonly [topic: string, side: Side])[];

/** What somebody wants to learn. */
const learnerIn = ({ id, person: { strength }, said }: ToldPerson): Found =>
  [...(said?.wants ?? [])].map(([topic, places]) => [topic, { id, places, count: places.length, strength }]);

/** What somebody could teach. */
const mentorIn = ({ person, said }: ToldPerson): Found =>
  distinct([...person.topics.keys(), ...(said?.teaches.keys() ?? [])]).flatMap((topic): Found => {
    const taught = said?.teaches.get(topic) ?? [];
    const shown = shownPlaces(said, person, topic);
    if (taught.length === 0 && (shown.length < LEAST_PLACES || said?.wants.has(topic))) return [];
    const places = [...shown, ...taught];
    const count = shown.length + (taught.length > 0 ? TEACHES : 0);
    return [[topic, { id: person.id, places, count, strength: person.strength }]];
  });

/** With the user, by what is said in notes and conversations, and by goals. */
function withUser(
  sides: Sides,
  told: ReadonlyMap<string, readonly TopicPlace[]>,
  goals: ReadonlyMap<string, Goal>,
  kept: Kept,
): Sides {
  const all = new Map(sides);
  const strength = Number.POSITIVE_INFINITY;
  for (const topic of new Set([...told.keys(), ...goals.keys()])) {
    const [places, goal, others] = [told.get(topic) ?? [], goals.get(topic), sides.get(topic) ?? []];
    const side = { id: ME, places, count: Math.max(1, places.length), strength };
    const me = goal ? { ...side, goal } : side;
    all.set(
      topic,
      kept.of(topic, [others, goal, ...places], () => [...others, me]),
    );
  }
  return all;
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
  const both = { topic, mentorId: mentor.id, learnerId: learner.id, score: scoreOf(mentor, learner, goal) };
  const strengths = [mentor.strength, learner.strength] as const;
  return [
    { ...both, strengths, shown: mentor.count, wished: learner.count, evidence, ...(goal ? { goal } : {}) },
  ];
}

/** How sure it is that one has it and the other wants it, and how near both are to the user. */
function scoreOf(mentor: Side, learner: Side, goal: Goal | undefined): number {
  const near = ({ strength }: Side) => 0.1 + Math.min(1, strength);
  const ties = Math.sqrt(near(mentor) * near(learner)) / 1.1;
  const sure = 0.45 * saturating(mentor.count, 2) + 0.15 * saturating(learner.count, 1);
  return sure + 0.2 * ties + (goal ? 0.2 : 0);
}
