import type { FormId } from '../aspects.ts';
import type { NetworkPerson, TopicPlace } from '../network.ts';
import type { CircleSuggestion, Evidence, Weight } from '../suggestion.ts';
import { wholeOrPart } from './whole-or-part.ts';

/** FNV-1a over UTF-16 units, in base 36: only to tell ids apart. */
function shortHash(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(36);
}

/**
 * The id of a circle. It names the form, the topic and, where one topic makes several circles, whom it turns on; never
 * all members, so that a circle that somebody joins is still the same proposal, with its review.
 */
export function circleId(form: FormId, topic: string, around = ''): string {
  const slug = topic
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9+]+/gu, '-')
    .replace(/^-|-$/gu, '')
    .slice(0, 30);
  return `circle:${form}:${slug || 'topic'}:${shortHash(`${topic}\n${around}`)}`;
}

/** How sure it is that a person has a topic, by where it was seen: 1 for one sure place, less for each further one. */
export function depthOf(places: readonly TopicPlace[]): number {
  const worth = places.map((place) => PLACE_WORTH[place.in]).sort((a, b) => b - a);
  return worth.reduce((sum, value, at) => sum + value / (1 + at / 2), 0);
}

const PLACE_WORTH: Record<TopicPlace['in'], number> = {
  tags: 1,
  headline: 1,
  bio: 0.9,
  'page topics': 0.8,
  note: 0.7,
  interaction: 0.6,
};

/** The records among some places. */
export const recordsOf = (
  places: readonly TopicPlace[],
): { interactionIds: string[]; noteIds: string[] } => ({
  interactionIds: distinct(
    places.flatMap((place) => (place.in === 'interaction' ? [place.interactionId] : [])),
  ),
  noteIds: distinct(places.flatMap((place) => (place.in === 'note' ? [place.noteId] : []))),
});

/** Puts a value with the others of its key. */
export function putUnder<K, T>(by: Map<K, T[]>, key: K, value: T): void {
  const list = by.get(key);
  if (list) list.push(value);
  else by.set(key, [value]);
}

export const distinct = <T>(values: Iterable<T>): T[] => [...new Set(values)];

/** These people have the topic, with all records where it came up. */
export function topicEvidence(topic: string, people: readonly NetworkPerson[]): Evidence {
  const places = people.flatMap((person) => person.topics.get(topic) ?? []);
  return { kind: 'topic', topic, personIds: people.map(({ id }) => id), ...recordsOf(places) };
}

/** A plain word for an amount of evidence, counted in independent pieces of it. */
export function weightOf(pieces: number): Weight {
  if (pieces >= 9) return 'strong';
  return pieces >= 5 ? 'good' : 'worth a look';
}

/** 0 to 1, with ever less for more: 0.5 at `half`. */
export const saturating = (amount: number, half: number): number => amount / (amount + half);

/** Strongest tie first; the id decides between equals, so that the order is the same tomorrow. */
export const byStrength = (a: NetworkPerson, b: NetworkPerson): number =>
  b.strength - a.strength || (a.id < b.id ? -1 : 1);

const byScore = (a: CircleSuggestion, b: CircleSuggestion): number =>
  b.score - a.score || (a.id < b.id ? -1 : 1);

interface PickOptions {
  perPerson: number;
  /** All who take part, the user among them where that is so; by default whom it would bring together. */
  whoIn?: (circle: CircleSuggestion) => readonly string[];
  perForm?: number;
  /** Whether somebody may be in two circles of one form about one topic. */
  topicTwice?: boolean;
}

/** The best of some proposals so that no two share more than half of the smaller one, and nobody is in too many. */
export function pickDistinct(
  circles: readonly CircleSuggestion[],
  {
    perPerson,
    perForm = circles.length,
    topicTwice = true,
    whoIn = ({ personIds }) => personIds,
  }: PickOptions,
): CircleSuggestion[] {
  const picked: CircleSuggestion[] = [];
  const times = new Map<string, number>();
  const inside = new Map<string, CircleSuggestion[]>();
  const sizes = new Map<CircleSuggestion, number>();
  for (const circle of [...circles].sort(byScore)) {
    if (circle.personIds.some((id) => (times.get(id) ?? 0) >= perPerson)) continue;
    if (picked.filter(({ form }) => form === circle.form).length >= perForm) continue;
    const who = distinct(whoIn(circle));
    const shared = new Map<CircleSuggestion, number>();
    for (const id of who)
      for (const other of inside.get(id) ?? []) shared.set(other, (shared.get(other) ?? 0) + 1);
    const clashes = ([other, people]: [CircleSuggestion, number]) =>
      people * 2 > Math.min(who.length, sizes.get(other) ?? 0) ||
      (!topicTwice && other.topic === circle.topic && other.form === circle.form);
    if ([...shared].some(clashes)) continue;
    picked.push(circle);
    sizes.set(circle, who.length);
    for (const id of circle.personIds) times.set(id, (times.get(id) ?? 0) + 1);
    for (const id of who) putUnder(inside, id, circle);
  }
  return picked;
}

/**
 * The best circles of all forms: nobody in more than `perPerson`, nor in two of one form about one topic, and no two of which
 * one has more than half of the people of the other: whom the user asks for something, they do not ask for the like again.
 */
export const pickAcross = (
  circles: readonly CircleSuggestion[],
  perPerson: number,
  perForm = circles.length,
): CircleSuggestion[] => pickDistinct(wholeOrPart(circles), { perPerson, perForm, topicTwice: false });
