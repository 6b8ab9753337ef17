import { identityKey } from '../core/identity.ts';
import type { NoticedIn } from '../core/membership.ts';
import type { Noticed } from '../core/memberships/seen.ts';
import type { Profile } from '../core/profile.ts';
import type { InteractionDraft } from '../core/views.ts';
import { ownCommunities } from '../store/communities.ts';
import type { SaidToBelong } from '../store/meetings.ts';
import type { Store } from '../store/open.ts';
import { personView } from '../store/person-view.ts';

const placeIn = (noticed: readonly Noticed[], communityId: string): NoticedIn | undefined =>
  noticed.find((one) => one.communityId === communityId)?.seen[0]?.place.in;

/** What a page says of somebody who is not saved yet. */
const keptOf = ({ headline, bio, organisation, topics, links, url }: Profile) => ({
  person: {
    ...(headline === undefined ? {} : { headline }),
    ...(bio === undefined ? {} : { bio }),
    ...(organisation === undefined ? {} : { organisation }),
    ...{ tags: [], topics },
  },
  ...{ notes: [], interactions: [] },
  pages: [url, ...links.flatMap((link) => (link.me ? [link.url] : []))],
});

/**
 * Who of those in a contact is said to belong to the community that it was in, which nobody has confirmed or denied.
 * @param profile of the page, if its person is in it.
 */
export async function saidToBelong(
  store: Store,
  { personIds, communityId }: InteractionDraft,
  profile: Profile | undefined,
): Promise<SaidToBelong | undefined> {
  if (!communityId) return undefined;
  const own = await ownCommunities(store);
  // The catalogue is not loaded for a contact that was nowhere.
  const { membershipsToOffer, noticer } = await import('./noticed.ts');
  const known = profile && (await store.db.get('identities', identityKey(profile.identity)));
  const ids = new Set([...personIds, ...(known ? [known.personId] : [])]);
  const views = await Promise.all([...ids].map((id) => personView(store, id)));
  const people = new Map<string, NoticedIn>();
  for (const view of views) {
    if (!view) continue;
    const place = placeIn(membershipsToOffer(view, own), communityId);
    if (place !== undefined) people.set(view.person.id, place);
  }
  const theirs = profile && !known && placeIn(noticer(own)(keptOf(profile)), communityId);
  return theirs ? { people, profile: theirs } : { people };
}
