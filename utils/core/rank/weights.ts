/**
 * The one set of weights of the ranking, for the product and for its evaluation. `npm run learn` writes those numbers
 * that are measured; `mostVotes`, `topic`, `sideTopic` and `fewTerms` are set by hand, since no data set of the evaluation
 * has goals, which are short, or networks that large.
 */
export const WEIGHTS = {
  /** What a contact counts who shares nothing with the user, beside 1 for one in exactly the same communities. */
  anybody: 0.008,
  /** What the same organisation adds to that. */
  colleague: 0.025,
  /** And a text in the very same words. */
  alike: 0.03,
  /** Above 1, a contact who shares much counts for more than several who share little. */
  sharpness: 1.88,
  /** Somebody who is in everything tells less about each: a vote is divided by (communities they are in)^this. */
  spread: 0.5,
  /** Votes of the nearest contact, where 1 vote is expected without any evidence: below it text decides, above people. */
  vote: 1.3,
  /** Votes are counted as if there were at most so many contacts, so that text is heard in a large network too. */
  mostVotes: 100,
  /** Where fewer than this share of what is together once is together again, votes count less, the walk still less. */
  repeating: 0.188,
  /** How much less. */
  doubt: 1,
  /** The text of the user, their goals and communities, in units of a factor e of votes. */
  text: 1,
  /** The likeness of the user's own words to a community's: this many times the cosine. */
  words: 1.6,
  /** So many terms of the user's own it takes to half believe their text. */
  fewTerms: 5,
  /** A main topic that the user has to do with, for each 1 of interest (a goal is 2). */
  topic: 0.4,
  /** Any other topic, beside the main one. */
  sideTopic: 0.7,
  /** The likeness of a community's text to one that the user is in. */
  likeOwn: 0.5,
  /** Communities whose members are also in the user's own, more than chance. */
  together: 0.05,
  /** For each factor e of how likely somebody is in it who is in one of the user's communities, that which says most. */
  alongside: 0.05,
  /** What is passed most often on a walk along memberships, texts and organisations. */
  walk: 1.5,
  /** For each factor e of colleagues in a community. */
  colleagues: 0.1,
} as const;

export type Weights = Readonly<Record<keyof typeof WEIGHTS, number>>;
