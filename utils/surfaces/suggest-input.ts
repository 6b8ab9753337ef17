import { COMMUNITIES } from '../catalogue/communities.ts';
import type { Community } from '../core/community.ts';
import { dayOf, endOfDay } from '../core/day.ts';
import { type OwnCommunity, withOwn } from '../core/own-community.ts';
import type { SuggestInput } from '../core/suggest.ts';
import { extensionVersion } from '../platform/about.ts';
import { stayAwake } from '../platform/lifecycle.ts';
import { keepSuggesting } from '../platform/suggested.ts';
import { ownCommunities } from '../store/communities.ts';
import type { Store } from '../store/open.ts';
import { settings } from '../store/settings.ts';
import { ChosenNetwork } from './chosen-network.ts';

/** What was read last: whoever keeps it may lose it at any time, then it is read again. */
const networks = new WeakMap<Store['db'], ChosenNetwork>();

function networkOf(store: Store): ChosenNetwork {
  // Whoever reads everybody takes longer than a browser lets an idle background live.
  const onProgress = (done: number, total: number) =>
    void Promise.all([stayAwake(), keepSuggesting({ done, total })]).catch(console.error);
  const held =
    networks.get(store.db) ?? new ChosenNetwork(store, { version: extensionVersion(), onProgress });
  networks.set(store.db, held);
  return held;
}

/** Keeps what was read for the last suggestions: whoever begins anew does not read it again. */
export const keepRead = (store: Store): Promise<void> => networkOf(store).settle();

let joined: { of: string; communities: readonly Community[] } | undefined;

/** The communities that ship and the user's own: the same list as long as these are the same. */
function communitiesWith(own: readonly OwnCommunity[]): readonly Community[] {
  const of = JSON.stringify(own);
  if (joined?.of !== of) joined = { of, communities: withOwn(COMMUNITIES, own) };
  return joined.communities;
}

/**
 * What suggestions are computed from, as it is in the store. `now` in ms. Ties are as strong as they will be at the end of the
 * day (they lose less than a hundredth in one), so that only what is written down makes anything another all day long.
 * @throws the reason of the signal, which ends the reading.
 */
export async function suggestInput(store: Store, now: number, signal?: AbortSignal): Promise<SuggestInput> {
  const [reviews, { topicChanges, aboutMe: about, interactionKinds }, own] = await Promise.all([
    store.db.getAll('reviews'),
    settings(store),
    ownCommunities(store),
  ]);
  const asked = {
    ...{ topicChanges, own, about, interactionKinds, now: endOfDay(now) },
    ...(signal ? { signal } : {}),
  };
  const { network, matcher } = await networkOf(store).of(asked);
  return { network, communities: communitiesWith(own), matcher, reviews, today: dayOf(now), at: now };
}
