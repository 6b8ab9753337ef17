import type { Community } from '../community.ts';
import { distinct, recordsOf } from '../forms/circle.ts';
import type { NetworkPerson } from '../network.ts';
import type { Evidence } from '../suggestion.ts';
import type { Interest } from './interests.ts';

/** Shown at most: the nearest to the user. More would not be read, and would not fit into a review. */
const MOST_PEOPLE = 20;
const MOST_RECORDS = 20;
const MOST_TOPICS = 3;
const MOST_GOALS = 2;

/**
 * Why this community: who is in it, what it shares with goals, the user's headline and contacts, the strongest tie into it.
 * Best first.
 * @param beside what is no reason by itself.
 */
export function joinEvidence(
  community: Community,
  topics: readonly string[],
  members: readonly NetworkPerson[],
  interests: ReadonlyMap<string, Interest>,
  noticed: readonly NetworkPerson[] = [],
  beside: readonly Evidence[] = [],
): Evidence[] {
  const common = distinct(topics)
    .flatMap((topic) => ofTopic(topic, interests))
    .sort((a, b) => b.interest.weight - a.interest.weight);
  const who = [...belonging('membership', community, members), ...belonging('noticed', community, noticed)];
  const what = [
    ...common.flatMap(({ topic, interest }) => topicOf(topic, interest)).slice(0, MOST_TOPICS),
    ...tie(members),
  ];
  const all = [...goals(common), ...who, ...beside, ...headline(common), ...what];
  return all.length > beside.length ? all : [];
}

interface Common {
  topic: string;
  interest: Interest;
}

const ofTopic = (topic: string, interests: ReadonlyMap<string, Interest>): Common[] => {
  const interest = interests.get(topic);
  return interest ? [{ topic, interest }] : [];
};

function goals(common: readonly Common[]): Evidence[] {
  const seen = new Set<string>();
  return common
    .flatMap(({ topic, interest: { goal } }): Evidence[] => {
      if (!goal || seen.has(goal.id)) return [];
      seen.add(goal.id);
      return [{ kind: 'goal', goalId: goal.id, topic }];
    })
    .slice(0, MOST_GOALS);
}

/** All topics of a headline go with it: one says enough. */
const headline = (common: readonly Common[]): Evidence[] =>
  common
    .filter(({ interest }) => interest.own)
    .slice(0, 1)
    .map(({ topic }) => ({ kind: 'headline', topic }));

function belonging(
  kind: 'membership' | 'noticed',
  community: Community,
  members: readonly NetworkPerson[],
): Evidence[] {
  if (members.length === 0) return [];
  const personIds = members.slice(0, MOST_PEOPLE).map(({ id }) => id);
  return [{ kind, communityId: community.id, personIds }];
}

/** One contact with the topic, seen once, tells nothing about the user. */
function topicOf(topic: string, { people }: Interest): Evidence[] {
  const places = people.slice(0, MOST_PEOPLE).flatMap((person) => person.topics.get(topic) ?? []);
  if (places.length < 2) return [];
  const { interactionIds, noteIds } = recordsOf(places);
  return [
    {
      kind: 'topic',
      topic,
      personIds: people.slice(0, MOST_PEOPLE).map(({ id }) => id),
      interactionIds: interactionIds.slice(0, MOST_RECORDS),
      noteIds: noteIds.slice(0, MOST_RECORDS),
    },
  ];
}

function tie([nearest]: readonly NetworkPerson[]): Evidence[] {
  if (!nearest || nearest.strength < 0.25) return [];
  const { interactionIds } = recordsOf([...nearest.topics.values()].flat());
  return [{ kind: 'tie', personId: nearest.id, interactionIds: interactionIds.slice(-MOST_RECORDS) }];
}

/** How many independent pieces of evidence these are: a member counts double, a goal as much as a member, one
 * who is only said to be a member a quarter of that; what is no reason by itself nothing. */
export function piecesOf(evidence: readonly Evidence[]): number {
  return evidence.reduce((sum, each) => sum + pieces(each), 0);
}

const NONE: readonly Evidence['kind'][] = ['shared', 'colleagues', 'named'];

function pieces(evidence: Evidence): number {
  if (evidence.kind === 'membership') return 2 * Math.min(5, evidence.personIds.length);
  if (evidence.kind === 'noticed') return Math.min(2, evidence.personIds.length / 2);
  if (evidence.kind === 'goal') return 2;
  if (NONE.includes(evidence.kind)) return 0;
  if (evidence.kind !== 'topic') return 1;
  return (
    Math.min(2, evidence.personIds.length / 2) +
    Math.min(2, (evidence.interactionIds.length + evidence.noteIds.length) / 2)
  );
}
