import { COMMUNITIES } from '../catalogue/communities.ts';
import { dayOf } from '../core/day.ts';
import { withOwn } from '../core/own-community.ts';
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

/**
 * What suggestions are computed from, as it is in the store. `now` in ms.
 * @throws the reason of the signal, which ends the reading.
 */
export async function suggestInput(store: Store, now: number, signal?: AbortSignal): Promise<SuggestInput> {
  const [reviews, { topicChanges, aboutMe: about }, own] = await Promise.all([
    store.db.getAll('reviews'),
    settings(store),
    ownCommunities(store),
  ]);
  const asked = { topicChanges, own, about, now, ...(signal ? { signal } : {}) };
  const { network, matcher } = await networkOf(store).of(asked);
  return { network, communities: withOwn(COMMUNITIES, own), matcher, reviews, today: dayOf(now) };
}
