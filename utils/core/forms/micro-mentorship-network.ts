import { ME } from '../membership.ts';
import type { Network, NetworkPerson } from '../network.ts';
import { each, type Steps, whole } from '../steps.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { FORM_TEXTS } from './aspects-by-form.ts';
import { circleId, pickDistinct, saturating, weightOf } from './circle.ts';
import type { FirstStep, Form } from './form.ts';
import { listed, named } from './invitation.ts';
import { type Pair, pairsOf } from './pairs.ts';

const ID = 'micro-mentorship-network';
const MOST_LEARNERS = 3;

/** Directed pairs: one has what another wants, the user among them or introducing them. */
export const microMentorshipNetwork: Form = {
  id: ID,
  ...FORM_TEXTS[ID],
  propose: (network, topics) => whole(circlesIn(network, topics)),
  inSteps: circlesIn,
  firstStep,
};

/** So many groups are looked at in one step. */
const AT_ONCE = 200;

function* circlesIn(network: Network, matcher: TopicMatcher): Steps<CircleSuggestion[]> {
  const pairs = yield* pairsOf.steps(network, matcher);
  const people = new Map(network.people.map((person) => [person.id, person]));
  const between = firstBetween(pairs);
  yield;
  const circles: CircleSuggestion[] = [];
  yield* each(grouped(pairs, people), AT_ONCE, (group) => {
    circles.push(circleOf(group, between, people));
  });
  return pickDistinct(circles, { perPerson: 2, whoIn });
}

interface Numbered {
  pair: Pair;
  at: number;
}
type Between = ReadonlyMap<string, Numbered>;

const direction = (mentorId: string, learnerId: string): string => `${mentorId} ${learnerId}`;

/** The first pair of each mentor and learner, whatever it is about. */
function firstBetween(pairs: readonly Pair[]): Between {
  const first = new Map<string, Numbered>();
  for (const [at, pair] of pairs.entries()) {
    const key = direction(pair.mentorId, pair.learnerId);
    if (!first.has(key)) first.set(key, { pair, at });
  }
  return first;
}

/** Everybody in the matches, the user too. */
const whoIn = (circle: CircleSuggestion): string[] => [
  ...new Set(
    circle.evidence.flatMap((each) => (each.kind === 'match' ? [each.mentorId, each.learnerId] : [])),
  ),
];

/** One mentor and topic with up to three who want it, best pairs first. */
function grouped(pairs: readonly Pair[], people: ReadonlyMap<string, NetworkPerson>): Pair[][] {
  const groups = new Map<string, Pair[]>();
  for (const pair of [...pairs].sort((a, b) => scoreOf(b, people) - scoreOf(a, people))) {
    // The user learns from one person at a time; two mentors for the user are two proposals.
    const key = JSON.stringify([pair.topic, pair.mentorId, pair.learnerId === ME]);
    const group = groups.get(key) ?? [];
    if (group.length < MOST_LEARNERS) group.push(pair);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** How sure it is that one has it and the other wants it, and how near both are to the user. */
function scoreOf(pair: Pair, people: ReadonlyMap<string, NetworkPerson>): number {
  const near = (id: string) => (id === ME ? 1 : Math.min(1, people.get(id)?.strength ?? 0));
  const ties = Math.sqrt((0.1 + near(pair.mentorId)) * (0.1 + near(pair.learnerId))) / 1.1;
  const mine = pair.goal ? 0.2 : 0;
  return 0.45 * saturating(pair.shown, 2) + 0.15 * saturating(pair.wished, 1) + 0.2 * ties + mine;
}

function circleOf(
  group: readonly Pair[],
  between: Between,
  people: ReadonlyMap<string, NetworkPerson>,
): CircleSuggestion {
  const [best] = group as readonly [Pair, ...Pair[]];
  const back = group
    .flatMap(({ mentorId, learnerId }) => between.get(direction(learnerId, mentorId)) ?? [])
    .sort((a, b) => a.at - b.at);
  const matches = [...group, ...back.slice(0, 1).map(({ pair }) => pair)];
  const strongest = (a: string, b: string) => (people.get(b)?.strength ?? 0) - (people.get(a)?.strength ?? 0);
  const ids = [...new Set(matches.flatMap((pair) => [pair.mentorId, pair.learnerId]))].filter(
    (id) => id !== ME,
  );
  // Further pairs make a circle livelier, not surer: each adds little to what speaks for the best one.
  const pieces = best.shown + 2 * best.wished + matches.length - 1;
  return {
    kind: 'circle',
    form: ID,
    id: circleId(ID, best.topic, best.learnerId === ME ? `${best.mentorId} for me` : best.mentorId),
    topic: best.topic,
    personIds: ids.sort(strongest),
    weight: weightOf(pieces),
    score: Math.min(1, scoreOf(best, people) + 0.03 * (matches.length - 1)),
    evidence: [...matches.map(({ evidence }) => evidence), ...goalsOf(matches)],
  };
}

const goalsOf = (matches: readonly Pair[]) =>
  matches
    .flatMap(({ goal, topic }) => (goal ? [{ kind: 'goal', goalId: goal.id, topic } as const] : []))
    .slice(0, 1);

function firstStep(circle: CircleSuggestion, nameOf: (id: string) => string): FirstStep {
  const match = circle.evidence.find((each) => each.kind === 'match');
  const [askFirst = ''] = circle.personIds;
  const hi = `Hi ${named(askFirst, nameOf)},\n\n`;
  const topic = match?.topic ?? circle.topic;
  if (match?.learnerId === ME) return { askFirst, invitation: hi + askMentor(topic), everyDays: 14 };
  if (match?.mentorId === ME) return { askFirst, invitation: hi + offer(topic), everyDays: 14 };
  const learners = circle.evidence.flatMap((each) =>
    each.kind === 'match' && each.mentorId === match?.mentorId ? [each.learnerId] : [],
  );
  const asked = askFirst === match?.mentorId;
  const invitation = asked
    ? askToMentor(listed(learners, nameOf), topic)
    : askToLearn(match?.mentorId ?? '', topic, nameOf);
  return { askFirst, invitation: hi + invitation, everyDays: 21 };
}

const askMentor = (topic: string): string =>
  `I want to get better at ${topic}, and you are the person I would most like to learn it from. ` +
  `Could we talk for half an hour? I will bring two concrete questions and what I have tried so far.\n\n` +
  `If it is useful for both of us, we could do it every other week for a while. ` +
  `And if there is anything that I can help you with in return, I would be glad to.`;

const offer = (topic: string): string =>
  `I remember that you wanted to learn more about ${topic}. I have spent a good while on it and would be happy to share. ` +
  `Shall we start with half an hour and whatever question is on your mind?\n\n` +
  `If it helps, we could meet every other week until you feel at home in it. No pressure at all.`;

const askToMentor = (learners: string, topic: string): string =>
  `you know ${topic} better than most people I know. ${learners} would like to learn it, and I thought of you at once. ` +
  `Would you be up for one short talk, half an hour, to see whether you can help?\n\n` +
  `If yes, I will introduce you, and you two decide how to go on. If it is a bad time, just say so.`;

const askToLearn = (mentorId: string, topic: string, nameOf: (id: string) => string): string =>
  `I remember that you would like to learn ${topic}. ${listed([mentorId], nameOf)} knows it well. ` +
  `Shall I introduce you? A first talk of half an hour with one concrete question would be a good start.\n\n` +
  `Tell me what you would like to ask, and I will pass it on with the introduction.`;
