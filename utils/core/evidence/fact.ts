import type { AboutMe } from '../about-me.ts';
import { ME } from '../membership.ts';
import type { Evidence } from '../suggestion.ts';

/** Something that is known and could be not known: what a piece of evidence rests on. */
export type Fact =
  /** A contact is in a community, or is said to be. */
  | { fact: 'membership' | 'noticed'; personId: string; communityId: string }
  /** The user is in a community. */
  | { fact: 'own membership'; communityId: string }
  /** A contact has to do with a topic. */
  | { fact: 'topic'; personId: string; topic: string }
  /** The same, with all words in which it is said: they may say that somebody wants or teaches it. */
  | { fact: 'words'; personId: string; topic: string }
  /** The user was in touch with somebody: in these interactions, or in all. */
  | { fact: 'tie'; personId: string; interactionIds: readonly string[] | 'all' }
  /** A contact says of themselves what their field of work is. */
  | { fact: 'discipline'; personId: string }
  /** The user met a contact somewhere: as it is written with them, and in these interactions. */
  | { fact: 'met'; personId: string; what: string; interactionIds: readonly string[] }
  /** The user says something of themselves. */
  | { fact: 'about me'; what: keyof AboutMe }
  | { fact: 'goal'; goalId: string }
  | { fact: 'interaction'; interactionId: string }
  | { fact: 'note'; noteId: string };

/**
 * What a piece of evidence rests on. Empty where it rests on something that is not there: that people do not know each other,
 * or that nobody has a topic.
 */
export function factsOf(evidence: Evidence): Fact[] {
  switch (evidence.kind) {
    case 'goal':
      return [{ fact: 'goal', goalId: evidence.goalId }];
    case 'shared':
      return [{ fact: 'own membership', communityId: evidence.ownId }];
    case 'headline':
      return [{ fact: 'about me', what: 'headline' }];
    case 'named':
      return [{ fact: 'about me', what: evidence.what }];
    case 'topic':
      return evidence.personIds.length > 0 ? ofPeople(evidence) : entryFacts(evidence);
    default:
      return ofPeople(evidence);
  }
}

const ofPeople = (evidence: Evidence): Fact[] =>
  namedIn(evidence).flatMap((id) => factsOfPerson(evidence, id));

/** Whom a piece of evidence names, the user aside. */
export function namedIn(evidence: Evidence): readonly string[] {
  if ('personIds' in evidence) return evidence.personIds;
  if ('personId' in evidence) return [evidence.personId];
  if (evidence.kind === 'match') return [evidence.mentorId, evidence.learnerId].filter((id) => id !== ME);
  return [];
}

/** What a piece of evidence says of one of the people it names. */
export function factsOfPerson(evidence: Evidence, personId: string): Fact[] {
  switch (evidence.kind) {
    case 'membership':
    case 'noticed':
      return [{ fact: evidence.kind, personId, communityId: evidence.communityId }];
    case 'colleagues':
      // Were it not known for whom they work, all others would count for more: votes are measured against the nearest.
      return [{ fact: 'membership', personId, communityId: evidence.communityId }];
    case 'shared':
      return [{ fact: 'membership', personId, communityId: evidence.ownId }];
    case 'topic':
      return [{ fact: 'topic', personId, topic: evidence.topic }];
    case 'match':
      return [{ fact: 'words', personId, topic: evidence.topic }];
    case 'disciplines':
      return [{ fact: 'discipline', personId }];
    case 'cohort':
      return [{ fact: 'met', personId, what: evidence.what, interactionIds: evidence.interactionIds }];
    case 'faded':
      return [{ fact: 'tie', personId, interactionIds: 'all' }];
    case 'tie':
      return [{ fact: 'tie', personId, interactionIds: evidence.interactionIds }];
    default:
      return [];
  }
}

/** The entries behind a piece of evidence, each by itself. */
export function entryFacts(evidence: Evidence): Fact[] {
  const interactionIds = 'interactionIds' in evidence ? evidence.interactionIds : [];
  const noteIds = 'noteIds' in evidence ? evidence.noteIds : [];
  return [
    ...interactionIds.map((interactionId) => ({ fact: 'interaction', interactionId }) as const),
    ...noteIds.map((noteId) => ({ fact: 'note', noteId }) as const),
  ];
}
