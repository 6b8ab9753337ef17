import type { Identity } from '../core/identity.ts';
import { relMe } from './markup/rel-me.ts';
import { byPath } from './page/by-path.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { namedFields } from './page/thin.ts';
import { blockedBy } from './page/titled.ts';
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
// People's pictures, as they are kept, as the site sizes them, and by the handle: second-hand, 2026-11, in public code.
// Beside them stand pictures for the head of a page (`3_header.jpg`).
const PHOTO =
  /^https:\/\/(?:micro\.blog\/[\w-]{1,60}\/avatar\.jpg$|(?:cdn\.micro\.blog\/photos\/\d{1,4}\/https%3A%2F%2F)?avatars\.micro\.blog(?:\/|%2F)avatars(?:\/|%2F)[\dF%/]{1,40}\.\w{3,4}$)/i;

/** Reads a page of the site: what its title and Open Graph say, and what it links to as the same person. */
export function read(page: Page, identity: Identity): Found {
  const thin = { site, titles: TITLES, photo: PHOTO };
  const blocked = blockedBy(page, thin, identity);
  if (blocked) return blocked;
  const fields = namedFields(page, thin, identity);
  if (!fields) return somebodyElse();
  return found(fields.name ? { ...fields, links: relMe(page.document) } : {});
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
