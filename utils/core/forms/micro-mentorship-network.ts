import { ME } from '../membership.ts';
import { keptIn, type Network } from '../network.ts';
import { each, type Steps, whole } from '../steps.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { FORM_TEXTS } from './aspects-by-form.ts';
import { circleId, pickDistinct, weightOf } from './circle.ts';
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

/** So many topics are looked at in one step. */
const AT_ONCE = 50;

function* circlesIn(network: Network, matcher: TopicMatcher): Steps<CircleSuggestion[]> {
  const { all, byTopic } = yield* pairsOf.steps(network, matcher);
  const kept = keptIn(network, ID);
  const between = firstBetween(all);
  yield;
  const circles: CircleSuggestion[] = [];
  yield* each(byTopic, AT_ONCE, ([topic, pairs]) => {
    const groups = kept.part('groups').of(topic, [pairs], () => grouped(pairs));
    const backs = groups.map((group) => backOf(group, between));
    const make = () => groups.map((group, at) => circleOf(group, backs[at]));
    circles.push(...kept.part('circles').of(topic, [groups, ...backs], make));
  });
  return pickDistinct(circles, { perPerson: 2, whoIn });
}

interface Numbered {
  pair: Pair;
  at: number;
}
/** By who learns, and from whom. */
type Between = ReadonlyMap<string, ReadonlyMap<string, Numbered>>;

/** The first pair of each mentor and learner, whatever it is about. */
function firstBetween(pairs: readonly Pair[]): Between {
  const first = new Map<string, Map<string, Numbered>>();
  for (const [at, pair] of pairs.entries()) {
    const of = first.get(pair.learnerId) ?? new Map<string, Numbered>();
    first.set(pair.learnerId, of);
    if (!of.has(pair.mentorId)) of.set(pair.mentorId, { pair, at });
  }
  return first;
}

const inside = new WeakMap<CircleSuggestion, readonly string[]>();

/** Everybody in the matches, the user too; of one circle found once. */
function whoIn(circle: CircleSuggestion): readonly string[] {
  const before = inside.get(circle);
  if (before) return before;
  const who = new Set<string>();
  for (const each of circle.evidence)
    if (each.kind === 'match') for (const id of [each.mentorId, each.learnerId]) who.add(id);
  const all = [...who];
  inside.set(circle, all);
  return all;
}

/** One mentor with up to three who want the topic, best pairs first. */
function grouped(pairs: readonly Pair[]): (readonly Pair[])[] {
  const groups = new Map<string, Pair[]>();
  for (const pair of [...pairs].sort((a, b) => b.score - a.score)) {
    // The user learns from one person at a time; two mentors for the user are two proposals.
    const key = JSON.stringify([pair.mentorId, pair.learnerId === ME]);
    const group = groups.get(key) ?? [];
    if (group.length < MOST_LEARNERS) group.push(pair);
    groups.set(key, group);
  }
  return [...groups.values()];
}

/** The first pair in which one of the learners teaches the mentor something. */
function backOf(group: readonly Pair[], between: Between): Pair | undefined {
  let first: Numbered | undefined;
  for (const { mentorId, learnerId } of group) {
    const back = between.get(mentorId)?.get(learnerId);
    if (back && (!first || back.at < first.at)) first = back;
  }
  return first?.pair;
}

function circleOf(group: readonly Pair[], back: Pair | undefined): CircleSuggestion {
  const [best] = group as readonly [Pair, ...Pair[]];
  const matches = back ? [...group, back] : group;
  const strengths = new Map(
    matches.flatMap(({ mentorId, learnerId, strengths: [mentor, learner] }) => [
      [mentorId, mentor] as const,
      [learnerId, learner] as const,
    ]),
  );
  const strongest = (a: string, b: string) => (strengths.get(b) ?? 0) - (strengths.get(a) ?? 0);
  const ids = [...strengths.keys()].filter((id) => id !== ME);
  // Further pairs make a circle livelier, not surer: each adds little to what speaks for the best one.
  const pieces = best.shown + 2 * best.wished + matches.length - 1;
  return {
    kind: 'circle',
    form: ID,
    id: circleId(ID, best.topic, best.learnerId === ME ? `${best.mentorId} for me` : best.mentorId),
    topic: best.topic,
    personIds: ids.sort(strongest),
    weight: weightOf(pieces),
    score: Math.min(1, best.score + 0.03 * (matches.length - 1)),
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
