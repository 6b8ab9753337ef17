import type { Aspects, FormId } from '../aspects.ts';
import type { CircleCommunity } from '../circles/neighbourhood.ts';
import type { Network } from '../network.ts';
import type { Steps } from '../steps.ts';
import type { CircleSuggestion } from '../suggestion.ts';
import type { TopicMatcher } from '../topics/matcher.ts';

/** What the user could do first to bring a circle to life. */
export interface FirstStep {
  /** Whom to ask first. */
  askFirst: string;
  /** A draft that the user can edit and copy. Names are filled in. */
  invitation: string;
  /** Days between two meetings to begin with. */
  everyDays: number;
}

/** One of the ten collaboration forms. A new form is one file that exports one of these, and its line in `registry.ts`. */
export interface Form {
  id: FormId;
  name: string;
  /** What it is, in a sentence that a user reads. */
  summary: string;
  /** Its own seven. */
  aspects: Aspects;
  /** The least evidence it is proposed on, in a sentence that a user reads. */
  evidenceRule: string;
  /**
   * Circles of this form among the user's contacts, best first, none below the least evidence. Pure. What is known of
   * communities tells which of them are near each other.
   */
  propose(
    network: Network,
    topics: TopicMatcher,
    communities?: readonly CircleCommunity[],
  ): CircleSuggestion[];
  /** The same in steps, where it takes more than a few milliseconds of a large network. */
  inSteps?(
    network: Network,
    topics: TopicMatcher,
    communities?: readonly CircleCommunity[],
  ): Steps<CircleSuggestion[]>;
  /** `nameOf` gives the name of a person. */
  firstStep(circle: CircleSuggestion, nameOf: (personId: string) => string): FirstStep;
}
