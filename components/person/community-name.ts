import type { Interaction } from '../../utils/core/interaction.ts';
import { isOwnId } from '../../utils/core/own-id.ts';
import type { Pickable } from '../ui/offers.ts';

/**
 * What a community is called. One of the user's own that is not there any more has no name; of others the id says it.
 * @param communities none until they are loaded.
 */
export function communityName(id: string, communities: readonly Pickable[]): string {
  const name = communities.find((one) => one.id === id)?.name;
  if (name !== undefined || !isOwnId(id)) return name ?? id;
  return communities.length === 0 ? '…' : 'A community that was deleted';
}

/** The community that a contact was in, by its name; undefined where it was in none. */
export const placeOf = (
  { communityId }: Pick<Interaction, 'communityId'>,
  communities: readonly Pickable[],
): string | undefined =>
  communityId === undefined || communities.length === 0 ? undefined : communityName(communityId, communities);
