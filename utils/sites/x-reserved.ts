import { wordSet } from './page/word-set.ts';

/** Paths of one part that are pages of X itself, or of nitter. From the survey of sites, 2026-08. */
export const RESERVED = wordSet(
  'home explore notifications messages settings i search login signup signin logout compose hashtag intent share tos privacy about download account who_to_follow jobs lists bookmarks communities premium grok logged_out personalization widgets oauth session sessions help business events moments topics spaces followers following mentions status statuses',
);
