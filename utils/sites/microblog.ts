import type { Identity } from '../core/identity.ts';
import { relMe } from './markup/rel-me.ts';
import { byPath } from './page/by-path.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { thinFields } from './page/thin.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Found, Hint, Page, Site } from './site.ts';

// Pages of the site itself: from the survey of sites, 2026-08; the last line from memory.
const RESERVED = wordSet(
  'about discover register signin account books posts hybrid new apps help tags search settings login signout feeds photos timeline mentions bookmarks privacy terms plans replies following',
);

const identify = /* @__PURE__ */ byPath({
  site: 'microblog',
  path: /^\/([a-z\d_-]{1,60})$/,
  reserved: RESERVED,
});

/** People on Micro.blog. */
export const site: Site = {
  id: 'microblog',
  name: 'Micro.blog',
  hosts: ['micro.blog'],
  matches: ['https://micro.blog/*'],
  identify,
  profileUrl: (handle) => `https://micro.blog/${handle}`,
};

// From memory, 2026: "Micro.blog - Ada" and "Ada - Micro.blog", with the handle or without.
const TITLES = [
  /^Micro\.blog [-–|•] (?<name>.{1,300}?)(?: \(@(?<handle>[\w-]{1,60})\))?$/,
  /^(?<name>.{1,300}?)(?: \(@(?<handle>[\w-]{1,60})\))? [-–|•] Micro\.blog$/,
] as const;

/** Reads a page of the site: what its title and Open Graph say, and what it links to as the same person. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const fields = thinFields(page, { site, titles: TITLES }, identity);
  const blocked = wall(document);
  if (!fields) return blocked ?? somebodyElse();
  return blocked ?? found(fields.name ? { ...fields, links: relMe(document) } : {});
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => path !== '/' && isShort(path), identify);

export const evidence: Evidence = {
  sure: 'low',
  seen: '2026-08',
  from: 'form of its addresses, in four saved pages that link to it',
};

export const examples: Examples = {
  profiles: [
    ['https://micro.blog/aaronpk', 'aaronpk'],
    ['https://micro.blog/Ada_L/', 'ada_l'],
    ['http://micro.blog/ada-l', 'ada-l'],
    ['https://micro.blog/ada?x=1#y', 'ada'],
    ['https://micro.blog/%61da', 'ada'],
  ],
  others: [
    'https://micro.blog/discover',
    'https://micro.blog/',
    'https://micro.blog/about',
    'https://micro.blog/signin',
    'https://micro.blog/books/123',
    'https://micro.blog/ada/123456',
    'https://micro.blog/ada.l',
    'https://ada.micro.blog/about',
    'https://help.micro.blog/ada',
    'https://micro.blog.example.org/ada',
  ],
};
