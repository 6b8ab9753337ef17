/** What was done, in a word: for the history, and for the sentence that offers the undo. */
export const CHANGE_KINDS = [
  'person saved',
  'person changed',
  'person deleted',
  'identity added',
  'identity removed',
  'people joined',
  'people separated',
  'people told apart',
  'note written',
  'note changed',
  'note deleted',
  'interaction logged',
  'interaction changed',
  'interaction deleted',
  'brought back from the trash',
  'person forgotten',
  'profile change seen',
  'profile change deleted',
  'follow-up done',
  'follow-up set',
  'follow-up removed',
  'follow-up snoozed',
  'cadence set',
  'cadence removed',
  'begun afresh',
  'membership added',
  'membership removed',
  'membership declined',
  'community added',
  'community changed',
  'community deleted',
  'catalogue file taken in',
  'catalogue file removed',
  'goal added',
  'goal removed',
  'suggestion reviewed',
  'review removed',
  'setting changed',
  'ties counted again',
  'file imported',
  'restored',
  'change undone',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** One record that a change touched. Without `before` it was new. */
export interface Touched {
  store: string;
  key: string;
  before?: unknown;
}

/** One entry of the append-only log: what one transaction did, and how to take it back. */
export interface Change {
  seq: number;
  /** Milliseconds. */
  at: number;
  kind: ChangeKind;
  touched: readonly Touched[];
  /** The change that this one took back. */
  undoes?: number;
  /** Somebody who was in it was forgotten, or it is too old: it cannot be undone any more. */
  spent?: true;
}
