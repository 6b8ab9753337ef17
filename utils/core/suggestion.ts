import type { FormId } from './aspects.ts';

/** One reason for a suggestion. It names records, so that the interface can open the entries behind it. */
export type Evidence =
  /** These people are in the community. */
  | { kind: 'membership'; communityId: string; personIds: readonly string[] }
  /** These people are said to be in it, which the user has not confirmed. */
  | { kind: 'noticed'; communityId: string; personIds: readonly string[] }
  /** The user is in a community that has to do with it: these people are in both, or, if none, the topic is the same. */
  | { kind: 'shared'; ownId: string; personIds: readonly string[] }
  /** These people share the topic; the interactions and notes are where it came up. */
  | {
      kind: 'topic';
      topic: string;
      personIds: readonly string[];
      interactionIds: readonly string[];
      noteIds: readonly string[];
    }
  /** The user is in touch with this person: the tie is strong. */
  | { kind: 'tie'; personId: string; interactionIds: readonly string[] }
  /** These people, who work where the user works, are in the community. */
  | { kind: 'colleagues'; communityId: string; personIds: readonly string[] }
  /** Where the user works or lives is named in what is said about the community, or is its region. */
  | { kind: 'named'; what: 'organisation' | 'location'; name: string; in: 'words' | 'region' }
  /** The user does it: their headline names the topic. */
  | { kind: 'headline'; topic: string }
  /** The user wants it. */
  | { kind: 'goal'; goalId: string; topic?: string }
  /** One has what the other wants; `'me'` is the user. */
  | {
      kind: 'match';
      topic: string;
      mentorId: string;
      learnerId: string;
      interactionIds: readonly string[];
      noteIds: readonly string[];
    }
  /** They come from these disciplines, one for each person. */
  | { kind: 'disciplines'; personIds: readonly string[]; disciplines: readonly string[] }
  /** The user met them in one place in one stretch of time: `what` it was, in the user's words. */
  | {
      kind: 'cohort';
      what: string;
      as: 'event' | 'organisation';
      personIds: readonly string[];
      interactionIds: readonly string[];
    }
  /** The tie with this person has faded; `times` they were in touch, last at `lastAt` (ms). */
  | { kind: 'faded'; personId: string; times: number; lastAt: number; interactionIds: readonly string[] }
  /** Nothing that the user wrote down says that these people know each other. */
  | { kind: 'strangers'; personIds: readonly string[] }
  /** Of all whom the user knows, only these people have the topic: one, or nobody. */
  | { kind: 'gap'; topic: string; personIds: readonly string[] };

/** How much there is to go on, in a plain word. */
export type Weight = 'strong' | 'good' | 'worth a look';

interface Common {
  /** Stable: the same proposal has the same id tomorrow. */
  id: string;
  weight: Weight;
  /** For the order only, higher first; comparable within one computation. */
  score: number;
  evidence: readonly Evidence[];
}

/** A real community to join. */
export interface JoinSuggestion extends Common {
  kind: 'join';
  communityId: string;
}

/** A circle to form among the user's own contacts. */
export interface CircleSuggestion extends Common {
  kind: 'circle';
  form: FormId;
  /** Whom it would bring together, the user aside. */
  personIds: readonly string[];
  topic: string;
  /** How much its people stand out, in nats; none where the network is too small to tell, or the form does not ask. */
  standsOutBy?: number;
}

/** Somebody to be in touch with again. */
export interface ReconnectSuggestion extends Common {
  kind: 'reconnect';
  personId: string;
  /** What of theirs matters to a goal; none where no goal names a topic, and only the former tie speaks for it. */
  topic?: string;
}

/** Two or three contacts who should know each other. */
export interface IntroduceSuggestion extends Common {
  kind: 'introduce';
  personIds: readonly string[];
  topic: string;
}

/** A discipline that a goal needs and that hardly anybody whom the user knows has. */
export interface WidenSuggestion extends Common {
  kind: 'widen';
  topic: string;
  /** Whom the user knows there already: one, or nobody. */
  personIds: readonly string[];
  /** Where such people are met, the likeliest first. */
  communityIds: readonly string[];
}

/** On the side of depth: practice to share. */
export type DepthSuggestion = JoinSuggestion | CircleSuggestion;
/** On the side of reach: ties to make, or to make anew. */
export type ReachSuggestion = ReconnectSuggestion | IntroduceSuggestion | WidenSuggestion;
/** Something worth doing. It always carries its evidence. */
export type Suggestion = DepthSuggestion | ReachSuggestion;

/** What there is too little of, when nothing can be suggested yet. */
export type Need = 'people' | 'topics' | 'goals' | 'interactions' | 'about me';

/** What one computation gives: the suggestions, best first, and what would make them better. */
export interface Suggested {
  suggestions: readonly Suggestion[];
  needs: readonly Need[];
  /** Milliseconds. */
  at: number;
}
