import { wordSet } from './page/word-set.ts';

/** Paths of one part that are pages of DEV itself. From the survey of sites, 2026-08. */
export const RESERVED = wordSet(
  'about t tags tag search new settings dashboard notifications readinglist latest top listings videos pod podcasts faq contact privacy terms code-of-conduct enter signout_confirm connect shop sponsors badge badges editor-guide api feed admin challenges help welcome trends reels discover bb',
);
