import { wordSet } from './page/word-set.ts';

/** Paths of one part that are pages of Facebook itself; those that end in `.php` are none's, either. Survey of sites, 2026-08. */
export const RESERVED = wordSet(
  'groups events marketplace watch gaming pages people profile help login messages notifications search settings sharer share dialog photo photos hashtag business privacy policies reel reels stories ads plugins recover about friends saved bookmarks memories fundraisers directory legal terms careers checkpoint composer videos games public invite mobile media notes logout',
);
