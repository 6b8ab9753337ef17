import type { Identity } from '../core/identity.ts';
import { RESERVED } from './facebook-reserved.ts';
import { metaOf } from './markup/meta.ts';
import { hostOf, pathOf } from './page/address.ts';
import { all, attribute } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { ownHandles } from './page/own-address.ts';
import { isShort, isUnder } from './page/path.ts';
import { clean, webUrl, wordsOf } from './page/text.ts';
import { titledFields } from './page/titled.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Found, Hint, NoProfile, Page, Seen, Site } from './site.ts';

const PEOPLE = /^\/people\/[^/]{1,200}\/(\d{1,20})$/;
// Dots in a name are ignored by the site, and kept here: it is written with them. Five characters at least.
const NAME = /^\/([a-z\d][a-z\d.]{3,48}[a-z\d])$/;
// The languages have hosts of their own; business., developers. and l. are no places of people.
const HOST =
  /^(?:(?:www|m|mbasic|touch|mobile|web|free|[a-z]{2}-[a-z]{2})\.)?facebook\.com$|^(?:www\.)?fb\.com$/;

/** A handle, or the number of those who chose none. */
function handleOf(url: URL): string | undefined {
  const path = pathOf(url)?.toLowerCase() ?? '';
  if (path === '/profile.php') return /^\d{1,20}$/.exec(url.searchParams.get('id') ?? '')?.[0];
  const name = NAME.exec(path)?.[1];
  const isOwn = name !== undefined && !RESERVED.has(name) && !name.endsWith('.php');
  return PEOPLE.exec(path)?.[1] ?? (isOwn ? name : undefined);
}

function identify(url: URL): Identity | null {
  const handle = HOST.test(hostOf(url)) ? handleOf(url) : undefined;
  return handle ? { site: 'facebook', handle } : null;
}

function profileUrl(handle: string): string {
  const isNumber = /^\d{1,20}$/.test(handle);
  return `https://www.facebook.com/${isNumber ? `profile.php?id=${handle}` : handle}`;
}

// Second-hand 2026: "Ada Lovelace | Facebook"; the name alone in Open Graph, which only visitors are given.
const TITLES = [/^(?:\(\d+\+?\) ?)?(?<name>[^|]{1,300}?) \| Facebook$/] as const;
// People's own pictures: `t39.30808-1`, `t1.6435-1`; with another number at the end they are of posts. `t1.30497-1` is what
// everybody has who has none. Second-hand, 2026-11, in public code.
const PHOTO = /^https:\/\/scontent[-.][^/?#]{1,80}\/v\/t(?!1\.30497)\d{1,3}\.\d{1,6}-1\//;
const TABS = /^(?:about|friends|photos|videos|reels)/;
const APP = 'meta[property="al:android:url"], meta[property="al:ios:url"]';

const appUrls = (document: Document): string[] =>
  all(document, APP, 4).flatMap((meta) => attribute(meta, 'content') ?? []);

/** Pages of companies and of groups, where the head says so. Second-hand 2026; the words in English only. */
function lookAlike(document: Document): NoProfile | undefined {
  const description = (metaOf(document).get('og:description') ?? '').slice(0, 2_000);
  const isPage = /\d talking about this|\d were here/.test(description);
  const isOther = appUrls(document).some((url) => /^fb:\/\/(?:page|group|event)\//.test(url));
  return isPage || isOther ? none('This is a page or a group, not a person’s profile.') : undefined;
}

/** The number of the account, in the addresses for the application. Second-hand 2026. */
const stableIdOf = (document: Document): string | undefined =>
  appUrls(document).flatMap((url) => /^fb:\/\/profile\/(\d{1,20})\b/.exec(url)?.[1] ?? [])[0];

const withoutDots = (handle: string | undefined): string | undefined => handle?.replaceAll('.', '');

/** Whether the page links to parts of the profile: its tabs do, and the title names nobody's handle. From memory, 2026. */
function hasTabs({ document, url }: Page, { handle }: Identity): boolean {
  return all(document, '[role="main"] a[href], [role="tablist"] a[href]', 200).some((link) => {
    const address = webUrl(attribute(link, 'href'), url);
    if (!address || !HOST.test(hostOf(address))) return false;
    const [, name, tab = ''] = address.pathname.toLowerCase().split('/');
    if (name === 'profile.php')
      return address.searchParams.get('id') === handle && address.searchParams.has('sk');
    return withoutDots(name) === withoutDots(handle) && TABS.test(tab);
  });
}

/** The site, for addresses in the head: a name is the same with dots and without, and the number stands for any name. */
const named = (document: Document, identity: Identity): Pick<Site, 'hosts' | 'identify'> => ({
  hosts: site.hosts,
  identify(url) {
    const other = identify(url);
    const isSame = withoutDots(other?.handle) === withoutDots(identity.handle);
    return isSame || (other && stableIdOf(document) === identity.handle) ? identity : other;
  },
});

/** People and pages have the same kind of address: where the head says that it is a page’s, it is nobody's. */
const look = ({ document }: Page): Seen => lookAlike(document) ?? wall(document) ?? { kind: 'person' };

/** Reads a page of the site: what its title and Open Graph say. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const theirs = { site: named(document, identity), titles: TITLES, photo: PHOTO };
  const isShown = hasTabs(page, identity);
  const blocked = isShown ? undefined : wall(document);
  if (blocked) return blocked;
  const result = titledFields(page, theirs, identity, isShown);
  if (result?.kind === 'none') return wall(document) ?? result;
  const other = lookAlike(document);
  if (other) return other;
  const name = wordsOf(result?.fields.name);
  if (!result || !name) return wall(document) ?? found();
  if (ownHandles(theirs.site, page).length === 0) return result;
  // The head stays when the application shows another; then the title names somebody else.
  const isSame = name.startsWith(clean(metaOf(document).get('og:title')) ?? '');
  return isSame ? found({ ...result.fields, stableId: stableIdOf(document) }) : somebodyElse();
}

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path }) => path !== '/' && (isShort(path) || isUnder(path, '/people/')),
  identify,
);

/** People on Facebook, by name or by number. Pages of companies have the same addresses. */
export const site: Site = {
  id: 'facebook',
  name: 'Facebook',
  hosts: ['facebook.com', '*.facebook.com', 'fb.com', 'www.fb.com'],
  matches: ['https://www.facebook.com/*', 'https://m.facebook.com/*'],
  identify,
  profileUrl,
  look,
};

export const evidence: Evidence = {
  sure: 'low',
  seen: '2026',
  from: 'form of its addresses; second-hand: its title and app links',
};

export const examples: Examples = {
  profiles: [
    ['https://www.facebook.com/zuck.x', 'zuck.x'],
    ['https://www.facebook.com/profile.php?id=100000000000001', '100000000000001'],
    ['https://www.facebook.com/people/Ada-Lovelace/100000000000001/', '100000000000001'],
    ['https://m.facebook.com/Ada.Lovelace/?ref=x#', 'ada.lovelace'],
    ['https://de-de.facebook.com/adalovelace', 'adalovelace'],
    ['http://fb.com/adalovelace', 'adalovelace'],
    ['https://www.facebook.com/%61dalovelace', 'adalovelace'],
  ],
  others: [
    'https://www.facebook.com/sharer/sharer.php?u=x',
    'https://www.facebook.com/',
    'https://www.facebook.com/sharer.php?u=x',
    'https://www.facebook.com/profile.php',
    'https://www.facebook.com/profile.php?id=ada',
    'https://www.facebook.com/groups/adalovelace',
    'https://www.facebook.com/marketplace/',
    'https://www.facebook.com/adalovelace/posts/123',
    'https://www.facebook.com/photo.php?fbid=1',
    'https://www.facebook.com/people/Ada-Lovelace/pfbid02abc',
    'https://l.facebook.com/l.php?u=https%3A%2F%2Fada.example',
    'https://developers.facebook.com/adalovelace',
    'https://www.facebook.com/ada',
    'https://facebook.com.example.org/adalovelace',
  ],
};
