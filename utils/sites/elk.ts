import type { Identity } from '../core/identity.ts';
import { titleOf } from './markup/meta.ts';
import { site as mastodon } from './mastodon.ts';
import { pathOf } from './page/address.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { parseUrl, told } from './page/text.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Found, Hint, Page, Site } from './site.ts';

// `/server/@user` or `/server/@user@host`; without the server the application leads on to the one in use. Its source, 2025.
const SERVER = '[a-z\\d][a-z\\d.-]{0,250}\\.[a-z][a-z\\d-]{1,62}';
const PATH = /* @__PURE__ */ new RegExp(
  `^/(?:(${SERVER})/)?@([\\w.-]{1,200})(?:@(${SERVER}))?(?:/(?:with_replies|media|followers|following))?$`,
);

/** The account at its own server, as Mastodon's site would know it there. */
function identify(url: URL): Identity | null {
  const [, server, user, remote] = PATH.exec(pathOf(url)?.toLowerCase() ?? '') ?? [];
  const host = remote ?? server;
  const home = host && parseUrl(`https://${host}/@${user}`);
  return home ? mastodon.identify(home) : null;
}

/** Whom the title names: "Posts | Ada (@ada@tides.example) | Elk", with or without what stands around. */
function titled(
  title: string | undefined,
): { name: string; user: string; host: string | undefined } | undefined {
  const [, before, user, host] =
    /^(.{1,400}?) \(@([\w.-]{1,200})(?:@([\w.-]{1,255}))?\)(?: [|·-] .{1,60})?$/.exec(title ?? '') ?? [];
  if (!before || !user) return undefined;
  const [label, ...rest] = before.split(' | ');
  return { name: rest.join(' | ') || (label ?? ''), user: user.toLowerCase(), host: host?.toLowerCase() };
}

/** Reads a page of the site: the title is all of it that has a form to rely on. */
export function read({ document }: Page, { handle }: Identity): Found {
  const shown = titled(titleOf(document));
  if (!shown) return wall(document) ?? found();
  const [user, host] = handle.split('@');
  if (shown.user !== user || (shown.host ?? host) !== host) return somebodyElse();
  return found({ name: told('title', shown.name), confidence: 'low' });
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => path.includes('/@') || path.includes('/%40'), identify);

/** Accounts of Mastodon as Elk, an application for the web, shows them: the same people as on their own servers. */
export const site: Site = {
  id: 'elk',
  name: 'Elk',
  hosts: ['elk.zone', 'main.elk.zone'],
  matches: ['https://elk.zone/*', 'https://main.elk.zone/*'],
  identify,
  profileUrl: (handle) => mastodon.profileUrl(handle),
};

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2025',
  from: 'source of the application for its addresses; the title from memory',
};

export const examples: Examples = {
  profiles: [
    ['https://elk.zone/mastodon.social/@Gargron', 'gargron@mastodon.social'],
    ['https://elk.zone/mas.to/@a_b@Tides.Example/', 'a_b@tides.example'],
    ['https://main.elk.zone/mas.to/@ada.l?x=1#y', 'ada.l@mas.to'],
    ['https://elk.zone/@ada@tides.example', 'ada@tides.example'],
    ['http://elk.zone/mas.to/@ada/followers', 'ada@mas.to'],
    ['https://elk.zone/mas.to/%40ada', 'ada@mas.to'],
  ],
  others: [
    'https://elk.zone/',
    'https://elk.zone/mastodon.social/@Gargron/123',
    'https://elk.zone/mastodon.social/@ada@tides.example/110000000000000000',
    'https://elk.zone/mastodon.social/public',
    'https://elk.zone/mastodon.social/explore/users',
    'https://elk.zone/mastodon.social/tags/kites',
    'https://elk.zone/settings/profile',
    'https://elk.zone/notifications',
    'https://elk.zone/@ada',
    'https://elk.zone/localhost/@ada',
    'https://elk.zone/medium.com/@ada',
    'https://elk.zone:3000/mas.to/@ada',
    'https://elk.zone.example.org/mas.to/@ada',
    'https://phanpy.social/#/mastodon.social/a/110000000000000000',
    'https://phanpy.social/mastodon.social/a/110000000000000000',
  ],
};
