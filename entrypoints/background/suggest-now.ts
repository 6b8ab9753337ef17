import { COMMUNITIES } from '../../utils/catalogue/communities.ts';
import { TOPICS } from '../../utils/catalogue/topics.ts';
import { dayOf } from '../../utils/core/day.ts';
import { networkOf } from '../../utils/core/network-of.ts';
import { withOwn } from '../../utils/core/own-community.ts';
import { suggestInSteps } from '../../utils/core/suggest.ts';
import type { Suggested } from '../../utils/core/suggestion.ts';
import { changedMatcher } from '../../utils/core/topics/changed-matcher.ts';
import { topicMatcher } from '../../utils/core/topics/matcher.ts';
import { clearAlarm } from '../../utils/platform/alarms.ts';
import { keepSuggested } from '../../utils/platform/suggested.ts';
import { ownCommunities } from '../../utils/store/communities.ts';
import { networkRecords } from '../../utils/store/network-records.ts';
import { settings } from '../../utils/store/settings.ts';
import { inSlices } from '../../utils/surfaces/in-slices.ts';
import { newest } from '../../utils/surfaces/newest.ts';
import { noticer } from '../../utils/surfaces/noticed.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';

/** The alarm that comes again and again. */
export const REFRESH = 'suggest';
/** The alarm after a change, in case the computation right after it was cut short. */
export const REFRESH_SOON = 'suggest soon';

/**
 * Computes the suggestions from the facts as they are now, and keeps them for the pages; in slices, so that messages are
 * answered meanwhile. Asked again before it is done, it begins again.
 */
export const suggestNow = newest(compute);

async function compute(signal: AbortSignal): Promise<Suggested> {
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
  signal.throwIfAborted();
  const communities = withOwn(COMMUNITIES, own);
  const input = { network, communities, matcher, reviews, today: dayOf(now) };
  const suggested = await inSlices(suggestInSteps(input), signal);
  await keepSuggested(suggested);
  await clearAlarm(REFRESH_SOON);
  return suggested;
}
