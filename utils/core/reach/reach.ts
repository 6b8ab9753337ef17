import type { ReachSuggestion } from '../suggestion.ts';

/** Something to write first. It is a draft: the user edits it, copies it and sends it where they like. */
export interface Draft {
  /** Whom it is to; nobody where it is for the people of a community. */
  personId?: string;
  text: string;
}

/** Best first; the id and the topic decide between equals, so that the order is the same tomorrow. */
export const bestFirst = (a: ReachSuggestion, b: ReachSuggestion): number =>
  b.score - a.score || inWords(a, b);

function inWords(a: ReachSuggestion, b: ReachSuggestion): number {
  const [one, other] = [a, b].map(({ id, topic = '' }) => `${id} ${topic}`) as [string, string];
  return one === other ? 0 : one < other ? -1 : 1;
}
