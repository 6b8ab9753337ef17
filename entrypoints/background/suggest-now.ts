import { COMMUNITIES } from '../../utils/catalogue/communities.ts';
import { TOPICS } from '../../utils/catalogue/topics.ts';
import { dayOf } from '../../utils/core/day.ts';
import { networkOf } from '../../utils/core/network-of.ts';
import { withOwn } from '../../utils/core/own-community.ts';
import { suggest } from '../../utils/core/suggest.ts';
import type { Suggested } from '../../utils/core/suggestion.ts';
import { changedMatcher } from '../../utils/core/topics/changed-matcher.ts';
import { topicMatcher } from '../../utils/core/topics/matcher.ts';
import { clearAlarm } from '../../utils/platform/alarms.ts';
import { keepSuggested } from '../../utils/platform/suggested.ts';
import { ownCommunities } from '../../utils/store/communities.ts';
import { networkRecords } from '../../utils/store/network-records.ts';
import { settings } from '../../utils/store/settings.ts';
import { noticer } from '../../utils/surfaces/noticed.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';

/** The alarm that comes again and again. */
export const REFRESH = 'suggest';
/** The alarm after a change, in case the computation right after it was cut short. */
export const REFRESH_SOON = 'suggest soon';

/** Computes the suggestions from the facts as they are now, and keeps them for the pages. */
export async function suggestNow(): Promise<Suggested> {
  const now = Date.now();
  const store = await backgroundRecords();
  const [records, reviews, { topicChanges }, own] = await Promise.all([
    networkRecords(store),
    store.db.getAll('reviews'),
    settings(store),
    ownCommunities(store),
  ]);
  const matcher = changedMatcher(topicMatcher(TOPICS), topicChanges);
  const network = networkOf(records, matcher, now, noticer(own));
  const suggested = suggest({
    network,
    communities: withOwn(COMMUNITIES, own),
    matcher,
    reviews,
    today: dayOf(now),
  });
  await keepSuggested(suggested);
  await clearAlarm(REFRESH_SOON);
  return suggested;
}
