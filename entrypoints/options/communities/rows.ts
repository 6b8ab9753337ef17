import { type CommunityRow, isOwn } from '../../../components/options/communities/community-row.ts';
import { LANGUAGE } from '../../../utils/core/language.ts';
import { knownByCommunity, mine } from '../../../utils/store/community-members.ts';
import type { Store } from '../../../utils/store/open.ts';
import { allCommunities } from '../../../utils/surfaces/all-communities.ts';

const compare = new Intl.Collator(LANGUAGE, { sensitivity: 'base' }).compare;

/** The user's first, then where they know most people, then their own, then by name. */
const inOrder = (a: CommunityRow, b: CommunityRow): number =>
  Number(b.isMine) - Number(a.isMine) ||
  b.known - a.known ||
  Number(isOwn(b.community)) - Number(isOwn(a.community)) ||
  compare(a.community.name, b.community.name);

/** Every community there is, with who is in it. */
export async function communityRows(store: Store): Promise<CommunityRow[]> {
  const [all, known, own] = await Promise.all([allCommunities(store), knownByCommunity(store), mine(store)]);
  return all
    .map((community) => ({
      community,
      isMine: own.has(community.id),
      known: known.get(community.id) ?? 0,
    }))
    .sort(inOrder);
}
