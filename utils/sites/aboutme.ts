import type { Identity } from '../core/identity.ts';
import { metaOf, titleOf } from './markup/meta.ts';
import { relMe } from './markup/rel-me.ts';
import { byPath } from './page/by-path.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { namedFields } from './page/thin.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Found, Hint, Page, Site } from './site.ts';

// The site's own pages: survey of sites, 2026-08; some from memory.
const RESERVED = wordSet(
  'about account apps blog contact directory discover dmca features favicon.ico help jobs login logout press pricing privacy robots.txt search settings signup sitemap.xml support terms upgrade',
);

const identify = /* @__PURE__ */ byPath({
  site: 'aboutme',
  path: /^\/([a-z\d_][a-z\d._-]{0,99})$/,
  reserved: RESERVED,
});

/** Pages of about.me, each of which introduces one person. */
export const site: Site = {
  id: 'aboutme',
  name: 'about.me',
  hosts: ['about.me', 'www.about.me'],
  matches: ['https://about.me/*'],
  identify,
  profileUrl: (handle) => `https://about.me/${handle}`,
};

// og:title "Name on about.me", title "Name - Place | about.me", og:description in the person's words: second-hand, 2026.
// What stands after the dash may also be a job or a company: only the name is taken.
const TITLES = [/^(?<name>.{1,200}) on about\.me$/i, /^(?<name>.{1,200}?)(?: - .{1,300})? \| about\.me$/i];
// The site's own sentence names the site.
const BIO = /^(?!.{0,2000}\babout\.me\b)(?<bio>.{1,5000})/is;

// Members' own pictures, on hosts that have changed, sometimes cut to size: second-hand, 2026-11, in public code. The
// site's own stand elsewhere (`/s3/h/z/social.….png`).
const PHOTO =
  /^https:\/\/[^/?#]{1,80}\/(?:cdn-cgi\/image\/[^/?#]{1,200}\/https:\/\/[^/?#]{1,80}\/)?background\/users\//;

/** Where there is nobody, the title is the site's name alone. Second-hand, 2026. */
const isNobodys = (document: Document): boolean =>
  titleOf(document)?.toLowerCase() === 'about.me' && !metaOf(document).has('og:title');

/** Reads a page of the site: title, Open Graph, and links that say `rel=me`. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const blocked = wall(document);
  if (blocked) return blocked;
  const fields = namedFields(page, { site, titles: TITLES, bio: BIO, photo: PHOTO }, identity);
  if (!fields) return somebodyElse();
  if (fields.name) return found({ ...fields, links: relMe(document) });
  return isNobodys(document) ? none('about.me says that there is no such page.') : found();
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => path !== '/' && isShort(path), identify);

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026',
  from: 'second-hand: title and Open Graph in other projects’ tests',
};

export const examples: Examples = {
  profiles: [
    ['https://about.me/jeff', 'jeff'],
    ['http://www.about.me/Jeff/', 'jeff'],
    ['https://about.me/ada.lovelace', 'ada.lovelace'],
    ['https://about.me/ada-lovelace_2?promo=x#bio', 'ada-lovelace_2'],
    ['https://about.me/%6Aeff', 'jeff'],
  ],
  others: [
    'https://about.me/',
    'https://about.me/login',
    'https://about.me/signup?next=jeff',
    'https://about.me/directory',
    'https://about.me/jeff/edit',
    'https://about.me/jeff%2Fedit',
    'https://about.me/people/featured',
    'https://about.me/robots.txt',
    'https://blog.about.me/jeff',
    'https://about.me.example.org/jeff',
  ],
};
