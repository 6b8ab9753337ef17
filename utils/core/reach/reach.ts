import type { ReachSuggestion } from '../suggestion.ts';

/** Something to write first. It is a draft: the user edits it, copies it and sends it where they like. */
export interface Draft {
  /** Whom it is to; nobody where it is for the people of a community. */
  personId?: string;
  text: string;
}

/** Best first; the id and the topic decide between equals, so that the order is the same tomorrow. */
export const bestFirst = (a: ReachSuggestion, b: ReachSuggestion): number =>
  b.score - a.score || inOrder(a.id, b.id) || inOrder(a.topic ?? '', b.topic ?? '');

const inOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
