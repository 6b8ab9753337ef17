import { COMMUNITIES } from '../catalogue/communities.ts';
import { withOwn } from '../core/own-community.ts';
import { ownCommunities } from '../store/communities.ts';
import type { Store } from '../store/open.ts';

/** Every community there is to choose from: those of the catalogue and the user's own. */
export const allCommunities = async (store: Store) => withOwn(COMMUNITIES, await ownCommunities(store));
