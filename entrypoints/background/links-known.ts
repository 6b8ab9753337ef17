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
import { isWorthALook, keysOf } from '../../utils/surfaces/link-keys.ts';
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

/** Those of a page's links that lead to somebody known, other than to whose page it is. */
async function knownAmong(held: Store, url: string, links: readonly string[]): Promise<KnownLink[]> {
  const own = new Set(keysOf(url));
  const keys = new Map(links.map((link) => [link, keysOf(link)] as const));
  const found = await peopleOfKeys(held, [...keys.values()].flat());
  const people = new Map(found.map(({ key, person }) => [key, person]));
  const now = Date.now();
  return [...keys].flatMap(([link, those]) => {
    const key = those.some((one) => own.has(one)) ? undefined : those.find((one) => people.has(one));
    const person = key && people.get(key);
    if (!person) return [];
    const state = isDue(person, now) ? 'due' : 'known';
    return [{ link, key, person: person.id, state, lines: markLines(person, now) }];
  });
}

/** Says at which hosts links may lead to somebody known: sites' own, and those where somebody known has a site. */
export const linksHosts: Handlers['links/hosts'] = async ({ url, hosts }) => {
  const held = await backgroundRecords();
  await allowedOn(held, url);
  const others = hosts.filter((host) => !isWorthALook(host));
  return [...hosts.filter(isWorthALook), ...(await hostsOfKnown(held, others))];
};

/** Says which of a page's links lead to known people, and nothing about the others. */
export const linksKnown: Handlers['links/known'] = async ({ url, links }) => {
  const held = await backgroundRecords();
  const { quietSites } = await allowedOn(held, url);
  const site = residentAt(hostOf(new URL(url)));
  const isQuiet = site !== undefined && (site.quiet === true || quietSites.includes(site.id));
  const known = await knownAmong(held, url, links);
  // A page that is left untouched needs no words, only whom to count.
  return { marks: !isQuiet, known: isQuiet ? known.map((one) => ({ ...one, lines: [] })) : known };
};

/** Shows how many known people a page links to, unless the badge says already whose page it is. */
export const linksCounted: Handlers['links/counted'] = async ({ url, count }, { tabId = -1 }) => {
  await allowedOn(await backgroundRecords(), url);
  if (!(await profileBadgeOn(tabId))) await setCount(tabId, count);
  return null;
};

async function rememberShown(tabId: number, url: string, key: string): Promise<void> {
  const held = await backgroundRecords();
  await allowedOn(held, url);
  const identity = await held.db.get('identities', key);
  if (identity) await showPerson(tabId, identity.personId, url);
}

/** Opens the card for a mark beside a link. Nothing is awaited before: the click would not count any more. */
export const cardShow: Handlers['card/show'] = async ({ url, key }, { tabId = -1 }) => {
  await Promise.all([openCard(tabId), rememberShown(tabId, url, key)]);
  return null;
};
