import type { ReachSuggestion } from '../suggestion.ts';

/** Something to write first. It is a draft: the user edits it, copies it and sends it where they like. */
export interface Draft {
  /** Whom it is to; nobody where it is for the people of a community. */
  personId?: string;
  text: string;
}

/** Best first; the id decides between equals, so that the order is the same tomorrow. */
export const bestFirst = (a: ReachSuggestion, b: ReachSuggestion): number =>
  b.score - a.score || (a.id < b.id ? -1 : 1);
