import type { Identity } from '../core/identity.ts';
import { hint as anywhere } from './anywhere-hint.ts';
import { metaOf, titleOf } from './markup/meta.ts';
import { accountFields, HEADER } from './mastodon-account.ts';
import { hostOf, pathOf } from './page/address.ts';
import { has } from './page/dom.ts';
import { isAnybodys } from './page/elsewhere.ts';
import { found, none, pending, somebodyElse } from './page/found.ts';
import { ownHandles } from './page/own-address.ts';
import { clean } from './page/text.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Found, Hint, NoProfile, Page, Seen, Site } from './site.ts';

const USER = '[a-z\\d_]{1,100}(?:[.-]{1,9}[a-z\\d_]{1,100}){0,9}';
const PATH = /* @__PURE__ */ new RegExp(
  `^/(?:(?:web/)?@(${USER})(?:@([a-z\\d][a-z\\d.-]{0,250}\\.[a-z][a-z\\d-]{1,62}))?(?:/(?:with_replies|media|followers|following|featured|about))?|users/(${USER}))$`,
);

/** `user@host`, in lower case. An account of another server keeps its own host, whichever server shows it. */
function identify(url: URL): Identity | null {
  const host = hostOf(url);
  const [, name, remote, user] = PATH.exec(pathOf(url)?.toLowerCase() ?? '') ?? [];
  const handle = name ?? user;
  return handle && isAnybodys(host) && isAnybodys(remote ?? host)
    ? { site: 'mastodon', handle: `${handle}@${remote ?? host}` }
    : null;
}

function profileUrl(handle: string): string {
  const [user, host] = handle.split('@');
  return `https://${host}/@${user}`;
}

// The mount and the state of the application: source of Mastodon 4, 2026. The first: every ActivityPub server.
const EVIDENCE =
  'link[rel~="alternate"][type="application/activity+json"], #mastodon, #initial-state, .account__header, .public-account-header, .card.h-card';

/** Whom a title names: "Ada (@ada@example.social) - …". Source of Mastodon, 2019 and 2026. */
export interface Account {
  name: string | undefined;
  user: string;
  host: string | undefined;
}

function accountIn(text: string | undefined): Account | undefined {
  const title = clean(text) ?? '';
  const start = title.indexOf('(@');
  const [, user, host] =
    /^\(@([\w.-]{1,300})(?:@([\w.:-]{1,260}))?\)/.exec(title.slice(Math.max(start, 0))) ?? [];
  if (start < 0 || !user) return undefined;
  return { name: clean(title.slice(0, start)), user: user.toLowerCase(), host: host?.toLowerCase() };
}

/** A server may stand on a host under the one that its accounts are named after. */
const isSameHost = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);

/** Whether a handle is the account that a page shows; on its own server an account may be named without the host. */
function isSame({ handle }: Identity, shown: Pick<Account, 'user' | 'host'>, url: URL): boolean {
  const [user = '', host = ''] = handle.split('@');
  return user === shown.user && isSameHost(host, shown.host ?? hostOf(url));
}

/** Whether the addresses that the page calls its own are this account's, wherever it is at home. */
const isOwn = (page: Page, identity: Identity): boolean =>
  ownHandles({ hosts: [hostOf(page.url)], identify }, page).every((handle) => {
    const [user = '', host] = handle.split('@');
    return isSame(identity, { user, host }, page.url);
  });

function shownOn({ document }: Page): Account | undefined {
  return accountIn(titleOf(document)) ?? accountIn(metaOf(document).get('og:title'));
}

/** What there is to say where nothing on the page names an account. */
function unnamed(page: Page, identity: Identity): Found {
  const { document } = page;
  const blocked = wall(document);
  if (blocked) return blocked;
  if (has(document, HEADER) || metaOf(document).get('og:type') === 'profile')
    return isOwn(page, identity) ? found(accountFields(document, undefined)) : somebodyElse();
  if (has(document, '#mastodon')) return pending('The page is still being drawn.');
  return none('The page names no account.');
}

/** Whether the page is one of the Fediverse's: the form of the address is not enough, other services have it too. */
const isFediverse = (document: Document): boolean =>
  has(document, EVIDENCE) || accountIn(metaOf(document).get('og:title'))?.host !== undefined;

const stranger = (): NoProfile => none('Nothing on the page says that it belongs to the Fediverse.');

const look = ({ document }: Page): Seen => (isFediverse(document) ? { kind: 'person' } : stranger());

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const account = shownOn(page);
  if (!isFediverse(document)) return stranger();
  if (!account) return unnamed(page, identity);
  if (!isSame(identity, account, page.url)) return somebodyElse();
  return found(accountFields(document, account.name));
}

/** One hint for all sites on any host. */
export const hint: Hint = anywhere;

/** Accounts of Mastodon and of other servers of the Fediverse, on any host: the address names them, the page must show one. */
export const site: Site = {
  id: 'mastodon',
  name: 'Mastodon',
  hosts: ['*'],
  matches: [],
  identify,
  profileUrl,
  look,
};

export const evidence: Evidence = { sure: 'high', seen: '2026', from: 'source of the server, 2019 and 2026' };

export const examples: Examples = {
  profiles: [
    ['https://mastodon.social/@Gargron', 'gargron@mastodon.social'],
    ['https://mas.to/@a_b/media', 'a_b@mas.to'],
    ['https://mastodon.social/@bob@Other.Example', 'bob@other.example'],
    ['https://mastodon.social/web/@ada', 'ada@mastodon.social'],
    ['https://mastodon.social/users/ada', 'ada@mastodon.social'],
    ['https://xn--bcher-kva.example/@ada', 'ada@xn--bcher-kva.example'],
  ],
  others: [
    'https://mastodon.social/explore',
    'https://mastodon.social/tags/foo',
    'https://mastodon.social/@ada/110000000000000000',
    'https://mastodon.social/@ada@other.example/110000000000000000',
    'https://mastodon.social/@',
    'https://mastodon.social:3000/@ada',
    'https://medium.com/@ada',
    'https://ada.medium.com/@ada',
    'https://www.tiktok.com/@ada',
    'https://www.youtube.com/@ada',
    'https://www.threads.net/@ada',
    'https://www.npmjs.com/@ada',
    'http://localhost/@ada',
    'http://192.168.0.1/@ada',
  ],
};
