import { COMMUNITIES } from '../catalogue/communities.ts';
import { TOPICS } from '../catalogue/topics.ts';
import { dayOf } from '../core/day.ts';
import { networkOf } from '../core/network-of.ts';
import { withOwn } from '../core/own-community.ts';
import type { SuggestInput } from '../core/suggest.ts';
import { changedMatcher } from '../core/topics/changed-matcher.ts';
import { topicMatcher } from '../core/topics/matcher.ts';
import { ownCommunities } from '../store/communities.ts';
import { networkRecords } from '../store/network-records.ts';
import type { Store } from '../store/open.ts';
import { settings } from '../store/settings.ts';
import { noticer } from './noticed.ts';

/** What suggestions are computed from, as it is in the store. `now` in ms. */
export async function suggestInput(store: Store, now: number): Promise<SuggestInput> {
  const [records, reviews, { topicChanges }, own] = await Promise.all([
    networkRecords(store),
    store.db.getAll('reviews'),
    settings(store),
    ownCommunities(store),
  ]);
  const matcher = changedMatcher(topicMatcher(TOPICS), topicChanges);
  const network = networkOf(records, matcher, now, noticer(own));
  return { network, communities: withOwn(COMMUNITIES, own), matcher, reviews, today: dayOf(now) };
}
