import type { Identity } from '../core/identity.ts';
import { metaOf, titleOf } from './markup/meta.ts';
import { userFields } from './medium-state.ts';
import { hostOf, isOn, pathOf } from './page/address.ts';
import { found, noFields, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree, ownAddresses } from './page/own-address.ts';
import { isUnder } from './page/path.ts';
import { said, told } from './page/text.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Fields, Found, Hint, NoProfile, Page, Seen, Site } from './site.ts';

const PATH =
  /^\/@([a-z\d._-]{1,100})(?:\/(?:about|followers|following|lists?|has-recommended|latest|subscribe))?$/;
const HOST = /^([a-z\d-]{1,63})\.medium\.com$/;
// Hosts of the service itself. From memory, 2026.
const RESERVED = wordSet('www help blog policy api miro cdn email link status glyph static about');

/** The name of a host below the site's own. */
function belowOf(url: URL): string | undefined {
  const below = HOST.exec(hostOf(url))?.[1];
  return below === 'www' ? undefined : below;
}

/** `/@name` on the site's own host; a host below it is a person's or a publication's, which the page has to tell. */
function identify(url: URL): Identity | null {
  const path = pathOf(url)?.toLowerCase();
  const below = belowOf(url);
  const isHome = (path === '' || path === '/about') && below !== undefined && !RESERVED.has(below);
  const handle = below === undefined ? PATH.exec(path ?? '')?.[1] : isHome ? below : undefined;
  return handle ? { site: 'medium', handle } : null;
}

const handleAt = (url: URL): string | undefined => identify(url)?.handle;

/** The account in the addresses for the application, "medium://@ada": second-hand 2026-08. */
const inApp = ({ document }: Page): string[] =>
  ['al:android:url', 'al:ios:url'].flatMap(
    (key) => /^medium:\/\/@([\w.-]{1,100})$/.exec(metaOf(document).get(key) ?? '')?.[1]?.toLowerCase() ?? [],
  );

/** Addresses of Medium that the page calls its own; its front page says nothing. */
const ownOn = (page: Page): URL[] =>
  ownAddresses(page).filter(
    (url) => isOn(hostOf(url), site.hosts) && (url.pathname !== '/' || belowOf(url) !== undefined),
  );

/** Whom the head says that the page shows; the application keeps the head up. A publication is an empty handle. */
const shownOn = (page: Page): string[] => [...ownOn(page).map((url) => handleAt(url) ?? ''), ...inApp(page)];

/** Whether it is a person's: on a host that may be a publication's the head has to give the address of a person. */
function isPerson(page: Page, { handle }: Identity): boolean {
  const people = ownOn(page).filter((url) => belowOf(url) === undefined);
  return belowOf(page.url) === undefined || [...people.map(handleAt), ...inApp(page)].includes(handle);
}

const publication = (): NoProfile =>
  none('Nothing on the page says that it is a person’s: publications have such addresses, too.');

function look(page: Page, identity: Identity): Seen {
  return wall(page.document) ?? (isPerson(page, identity) ? { kind: 'person' } : publication());
}

/** "Ada Lovelace – Medium": second-hand 2026. */
const named = (title: string | undefined): string | undefined =>
  /^(?:About )?(.{1,300}?) [–-] Medium$/.exec((title ?? '').slice(0, 600))?.[1];

/**
 * The bio in "Read writing from Ada on Medium. Boats and maps. Every day, Ada and thousands of other voices …", without
 * what the site says. From memory, 2026.
 */
function bioIn(description: string | undefined): string | undefined {
  const text = (description ?? '').slice(0, 5_000);
  const words = /^Read writing from .{1,300}? on Medium\. (.{1,4000})$/s.exec(text)?.[1] ?? '';
  return words.split(/(?:^| )Every day, .{1,300}? and thousands of other voices /s)[0];
}

function headFields({ document }: Page): Fields {
  const meta = metaOf(document);
  return {
    name: said(told('open-graph', named(meta.get('og:title'))), told('title', named(titleOf(document)))),
    bio: told('open-graph', bioIn(meta.get('og:description'))),
    avatar: told('open-graph', meta.get('og:image')),
  };
}

/** Reads a page of the site: the data it was loaded with, its title and Open Graph. */
export function read(page: Page, identity: Identity): Found {
  const blocked = wall(page.document);
  if (!isPerson(page, identity)) return blocked ?? publication();
  const shown = shownOn(page);
  if (!agree(identity, shown)) return blocked ?? somebodyElse();
  const head = shown.length > 0 ? headFields(page) : noFields();
  const user = userFields(page.document, identity.handle) ?? noFields();
  const fields: Fields = {
    ...head,
    name: said(user.name, head.name),
    bio: said(user.bio, head.bio),
    stableId: user.stableId,
    confidence: 'low',
  };
  return fields.name ? found(fields) : (blocked ?? found());
}

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path, view }) =>
    isUnder(path, '/@') ||
    isUnder(path, '/%40') ||
    (view.location.hostname !== 'medium.com' && (path === '/' || isUnder(path, '/about'))),
  identify,
);

/** People on Medium. Publications share the hosts below its own, and are told apart by the page. */
export const site: Site = {
  id: 'medium',
  name: 'Medium',
  hosts: ['*.medium.com'],
  matches: ['https://*.medium.com/*'],
  identify,
  profileUrl: (handle) => `https://medium.com/@${handle}`,
  look,
};

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026-08',
  from: 'saved pages of articles; second-hand: the data of its pages',
};

export const examples: Examples = {
  profiles: [
    ['https://medium.com/@ev', 'ev'],
    ['https://medium.com/@JakobUlbrich/about', 'jakobulbrich'],
    ['http://www.medium.com/@ada.l_1/', 'ada.l_1'],
    ['https://medium.com/%40ada?source=x#y', 'ada'],
    ['https://ada-l.medium.com/', 'ada-l'],
    ['https://ada.medium.com/about', 'ada'],
  ],
  others: [
    'https://medium.com/@pippinlee/the-open-journalism-project-better-student-journalism-fb39f4f701bb',
    'https://medium.com/webpack',
    'https://medium.com/',
    'https://medium.com/about',
    'https://medium.com/m/signin',
    'https://medium.com/search?q=ada',
    'https://medium.com/p/fb39f4f701bb',
    'https://medium.com/tag/maps',
    'https://help.medium.com/',
    'https://ada.medium.com/on-tides-fb39f4f701bb',
    'https://medium.com.example.org/@ada',
  ],
};
