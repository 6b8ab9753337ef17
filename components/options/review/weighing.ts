import type { Share } from '../../../utils/core/evidence/share.ts';
import type { Suggestion } from '../../../utils/core/suggestion.ts';

/** Says what each piece of evidence is worth. It is found out when it is asked for, one after the other. */
export interface Weighing {
  /**
   * The share of the reason at a place in the evidence of a suggestion, or of one person or entry (`of`, its id) within that
   * reason; undefined until it is known.
   */
  share(suggestion: Suggestion, place: number, of?: string): Share | undefined;
  /** Asks for the shares of all reasons of a suggestion. */
  weigh(suggestion: Suggestion): void;
  /** Asks for those of people and entries within one reason, by their ids. */
  weighWithin(suggestion: Suggestion, place: number, ids: readonly string[]): void;
}
