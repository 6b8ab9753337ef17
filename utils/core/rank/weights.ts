/**
 * The one set of weights of the ranking, for the product and for its evaluation. Set by hand from what each means: of 230
 * random settings around it none gained more than 0.001 in the mean nDCG@10 of six settings (three data sets, sample and
 * cold, cases of the dev fold's people only). `mostVotes`, `topic` and `sideTopic` are not measured by those data sets.
 */
export const WEIGHTS = {
  /** What a contact counts who shares nothing with the user, beside 1 for one in exactly the same communities. */
  anybody: 0.02,
  /** What the same organisation adds to that. */
  colleague: 0.05,
  /** Above 1, a contact who shares much counts for more than several who share little. */
  sharpness: 1.5,
  /** Keeps one shared community from being taken for likeness where little is known. */
  likenessShrinkage: 0.3,
  /** Somebody who is in everything tells less about each: a vote is divided by (communities they are in)^this. */
  spread: 0.4,
  vote: 1.5,
  /** Votes are counted as if there were at most so many contacts, so that text is heard in a large network too. */
  mostVotes: 100,
  /** So many votes are expected without any evidence: below, text decides; above, people do. */
  expected: 1,
  /** The text of the user, their goals and communities, in units of a factor e of votes. */
  text: 1,
  /** A main topic that the user has to do with, for each 1 of interest (a goal is 2). */
  topic: 0.4,
  /** Any other topic, beside the main one. */
  sideTopic: 0.7,
  /** The likeness of a community's text to one that the user is in. */
  likeOwn: 0.5,
  /** Communities whose members are also in the user's own, more than chance. */
  together: 0.1,
  /** How many members it takes to half believe that. */
  togetherShrinkage: 12,
} as const;
