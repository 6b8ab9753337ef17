import { contactsIn } from '../contacts.ts';
import { depthOf, saturating, topicEvidence, weightOf } from '../forms/circle.ts';
import { goalEvidence } from '../forms/goals.ts';
import { named } from '../forms/invitation.ts';
import type { Interaction } from '../interaction.ts';
import type { WeightOf } from '../interaction-kinds.ts';
import type { Kept } from '../kept.ts';
import { keptIn, type Network, type NetworkPerson } from '../network.ts';
import type { Evidence, ReconnectSuggestion } from '../suggestion.ts';
import { reconnectId } from '../suggestion-id.ts';
import { NO_TIE, strength, withInteraction } from '../tie.ts';
import type { TopicMatcher } from '../topics/matcher.ts';
import { bestFirst, type Draft } from './reach.ts';
import { type Wanted, wantedTopics } from './wanted.ts';

const LEAST_INTERACTIONS = 3;
const FADED_BELOW = 1 / 3;
/** What a tie was worth at its best to be called strong where no goal says what matters: about two talks in one week. */
const STRONG = 1.8;
const MOST_SHOWN = 20;

interface Faded {
  person: NetworkPerson;
  peak: number;
  /** All contacts, oldest first. */
  interactions: readonly Interaction[];
  last: Interaction;
}

/**
 * Ties that faded below a third of what they were, though a topic of that person matters to a goal. Where no goal names a
 * topic: only those that were strong. Best first.
 */
export function reconnections(network: Network, matcher: TopicMatcher): ReconnectSuggestion[] {
  const kept = keptIn(network, 'reconnect');
  const { goals } = network.me;
  const wanted = kept.of('wanted', [matcher, ...goals], () => wantedTopics(goals, matcher));
  const suggested = (faded: Faded) => (wanted.size > 0 ? forGoal(faded, wanted) : formerly(faded));
  return fadedTies(network, kept.part('ties'))
    .flatMap((faded) => kept.part('people').of(faded.person.id, [faded, wanted], () => suggested(faded)))
    .sort(bestFirst);
}

function fadedTies(network: Network, kept: Kept): Faded[] {
  const { of } = contactsIn(network);
  const { now, weightOf } = network;
  return network.people.flatMap((person) => {
    const all = of.get(person.id);
    return all
      ? kept.of(person.id, [now, person, all, weightOf], () => fadedTie(person, all, now, weightOf))
      : [];
  });
}

function fadedTie(
  person: NetworkPerson,
  all: readonly Interaction[],
  now: number,
  weightOf: WeightOf | undefined,
): Faded[] {
  const interactions = all.filter(({ at }) => at <= now).sort(oldestFirst);
  const last = interactions.at(-1);
  if (!last || interactions.length < LEAST_INTERACTIONS) return [];
  const { peak, left } = courseOf(interactions, now, weightOf);
  return left < peak * FADED_BELOW ? [{ person, peak, interactions, last }] : [];
}

const oldestFirst = (a: Interaction, b: Interaction): number => a.at - b.at || (a.id < b.id ? -1 : 1);

/** How strong the tie was at its best, and what is left of that. */
function courseOf(
  interactions: readonly Interaction[],
  now: number,
  weightOf: WeightOf | undefined,
): { peak: number; left: number } {
  let tie = NO_TIE;
  let peak = 0;
  for (const one of interactions) {
    tie = withInteraction(tie, one, weightOf);
    peak = Math.max(peak, strength(tie, one.at));
  }
  return { peak, left: strength(tie, now) };
}

function forGoal(faded: Faded, wanted: ReadonlyMap<string, Wanted>): ReconnectSuggestion[] {
  const [best] = [...faded.person.topics]
    .flatMap(([topic, places]) => {
      const of = wanted.get(topic);
      return of ? [{ topic, places, ...of, value: of.worth * saturating(depthOf(places), 1) }] : [];
    })
    .sort((a, b) => b.value - a.value || (a.topic < b.topic ? -1 : 1));
  if (!best) return [];
  const { topic, goal, places, value } = best;
  return [
    {
      ...common(faded, Math.min(places.length, 3) + (best.worth === 1 ? 1 : 0), 0.5 * value, [
        ...goalEvidence(goal, topic),
        topicEvidence(topic, [faded.person]),
      ]),
      topic,
    },
  ];
}

const formerly = (faded: Faded): ReconnectSuggestion[] =>
  faded.peak < STRONG ? [] : [common(faded, 0, 0, [])];

function common(
  { person, peak, interactions, last }: Faded,
  pieces: number,
  score: number,
  more: readonly Evidence[],
): ReconnectSuggestion {
  const interactionIds = interactions
    .slice(-MOST_SHOWN)
    .map(({ id }) => id)
    .reverse();
  const times = interactions.length;
  return {
    kind: 'reconnect',
    id: reconnectId(person.id, last.at),
    personId: person.id,
    weight: weightOf(Math.min(times, 6) + pieces),
    score: score + 0.35 * saturating(peak, 2) + 0.15 * saturating(times, 6),
    evidence: [{ kind: 'faded', personId: person.id, times, lastAt: last.at, interactionIds }, ...more],
  };
}

/** A few words to somebody after a long time. `nameOf` gives the name of a person. */
export function reconnectDrafts(
  { personId, topic }: ReconnectSuggestion,
  nameOf: (id: string) => string,
): Draft[] {
  const why = topic
    ? `I have ${topic} on my mind these days, and that made me think of you.`
    : 'I thought of you today.';
  const text =
    `Hi ${named(personId, nameOf)},\n\nit has been a while since we were in touch. ${why} ` +
    `How are you, and what are you working on?\n\n` +
    `If you like, let us talk for half an hour in the next weeks. No hurry at all.`;
  return [{ personId, text }];
}
