import { identityKey } from '../../utils/core/identity.ts';
import { isDue, markLines } from '../../utils/core/mark.ts';
import { covers } from '../../utils/core/pattern.ts';
import type { Person } from '../../utils/core/person.ts';
import type { Settings } from '../../utils/core/setting.ts';
import type { MarkView } from '../../utils/messages/protocol.ts';
import type { Handlers } from '../../utils/messages/server.ts';
import { setBadge } from '../../utils/platform/badge.ts';
import { hasHosts } from '../../utils/platform/permissions.ts';
import { candidates } from '../../utils/sites/registry.ts';
import { findIdentity } from '../../utils/store/identities.ts';
import { plain } from '../../utils/store/people.ts';
import { settings } from '../../utils/store/settings.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';

const stateOf = (person: Person | undefined, now: number): MarkView['state'] =>
  person === undefined ? 'unknown' : isDue(person, now) ? 'due' : 'known';

function markOf(person: Person | undefined, { markEdge: edge }: Settings, now: number): MarkView {
  const lines = person ? markLines(person, now) : [];
  return { state: stateOf(person, now), edge, lines };
}

/** Whether the user enabled the site of a page, and the browser still grants it. */
async function isEnabled({ enabledSites }: Settings, url: string): Promise<boolean> {
  const covering = Object.values(enabledSites)
    .flat()
    .filter((pattern) => covers(pattern, url));
  const granted = await Promise.all(covering.map((pattern) => hasHosts([pattern])));
  return granted.includes(true);
}

/** Says who a page's person is to the user: by the badge of the toolbar, and, where the site lets us, by the mark. */
export const pageSeen: Handlers['page/seen'] = async ({ url, identity }, { tabId = -1 }) => {
  // The address is what the browser vouches for; a script that claims another person is not believed.
  const page = candidates(new URL(url)).find((one) => identityKey(one.identity) === identityKey(identity));
  if (!page) throw new Error('not this page’s person');
  const held = await backgroundRecords();
  const all = await settings(held);
  if (!(await isEnabled(all, url))) return null;
  const known = await findIdentity(held, identity);
  const stored = known && (await held.db.get('people', known.personId));
  const mark = markOf(stored && plain(stored), all, Date.now());
  await setBadge(tabId, mark.state);
  return page.site.quiet || all.quietSites.includes(page.site.id) ? null : mark;
};

/** Clears the badge of a page that is no profile any more. */
export const pageLeft: Handlers['page/left'] = async (_, { tabId = -1 }) => {
  await setBadge(tabId, 'none');
  return null;
};
