import { isOfOne } from '../note.ts';
import type { PersonView } from '../views.ts';
import type { Noticer } from './noticed.ts';
import type { Noticed } from './seen.ts';

/**
 * The memberships to offer for a person: noticed, and neither recorded nor answered with no.
 * @param addressOf the address of a page by its key, where it is known.
 */
export function offered(
  { person, notes, interactions, identities, memberships }: PersonView,
  notice: Noticer,
  addressOf: (key: string) => string | undefined,
): Noticed[] {
  const settled = new Set([...memberships.map((one) => one.communityId), ...(person.notMemberOf ?? [])]);
  const claimed = identities.flatMap(({ claims = [] }) => claims.flatMap((key) => addressOf(key) ?? []));
  const pages = [...new Set([...identities.map(({ url }) => url), ...claimed])];
  return notice({ person, notes: notes.filter(isOfOne), interactions, pages }).filter(
    ({ communityId }) => !settled.has(communityId),
  );
}
