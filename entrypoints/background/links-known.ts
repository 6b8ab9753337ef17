import { isDue, markLines } from '../../utils/core/mark.ts';
import { covers } from '../../utils/core/pattern.ts';
import type { Settings } from '../../utils/core/setting.ts';
import type { KnownLink } from '../../utils/messages/protocol.ts';
import type { Handlers } from '../../utils/messages/server.ts';
import { profileBadgeOn, setCount } from '../../utils/platform/badge.ts';
import { hasHosts } from '../../utils/platform/permissions.ts';
import { showPerson } from '../../utils/platform/shown-person.ts';
import { openCard } from '../../utils/platform/side-panel.ts';
import { hostOf } from '../../utils/sites/page/address.ts';
import { residentAt } from '../../utils/sites/registry.ts';
import { hostsOfKnown } from '../../utils/store/hosts-of-known.ts';
import type { Store } from '../../utils/store/open.ts';
import { peopleOfKeys } from '../../utils/store/people-of-keys.ts';
import { settings } from '../../utils/store/settings.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';

/**
 * The settings, where the user wants known people looked for on a page and the browser grants it.
 * @throws {Error} on any other page: its script is told nothing.
 */
async function allowedOn(held: Store, url: string): Promise<Settings> {
  const all = await settings(held);
  const covering = all.peoplePages.filter((pattern) => covers(pattern, url));
  const granted = await Promise.all(covering.map((pattern) => hasHosts([pattern])));
  if (!granted.includes(true)) throw new Error('not enabled here');
  return all;
}

/** What the mark beside a link says of each of some keys that are known. */
async function knownAmong(held: Store, keys: readonly string[], now: number): Promise<KnownLink[]> {
  const found = await peopleOfKeys(held, keys);
  return found.map(({ key, person }) => ({
    key,
    person: person.id,
    state: isDue(person, now) ? 'due' : 'known',
    lines: markLines(person, now),
  }));
}

/** Says which of a page's links lead to known people, and nothing about the others. */
export const linksKnown: Handlers['links/known'] = async ({ url, keys, hosts }) => {
  const held = await backgroundRecords();
  const { quietSites } = await allowedOn(held, url);
  const site = residentAt(hostOf(new URL(url)));
  const isQuiet = site !== undefined && (site.quiet === true || quietSites.includes(site.id));
  const known = await knownAmong(held, keys, Date.now());
  // A page that is left untouched needs no words, only whom to count.
  return {
    marks: !isQuiet,
    known: isQuiet ? known.map((one) => ({ ...one, lines: [] })) : known,
    hosts: await hostsOfKnown(held, hosts),
  };
};

/** Shows how many known people a page links to, unless the badge says already whose page it is. */
export const linksCounted: Handlers['links/counted'] = async ({ url, count }, { tabId = -1 }) => {
  await allowedOn(await backgroundRecords(), url);
  if (!(await profileBadgeOn(tabId))) await setCount(tabId, count);
  return null;
};

/** Opens the card for a mark beside a link. Nothing is awaited before: the click would not count any more. */
export const cardShow: Handlers['card/show'] = async ({ url, key }, { tabId = -1 }) => {
  const opening = openCard(tabId);
  const held = await backgroundRecords();
  await allowedOn(held, url);
  const identity = await held.db.get('identities', key);
  if (identity) await showPerson(tabId, identity.personId, url);
  await opening;
  return null;
};
