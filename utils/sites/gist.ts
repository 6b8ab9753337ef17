import type { Identity } from '../core/identity.ts';
import { RESERVED } from './github-reserved.ts';
import { pathOf } from './page/address.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { wordsOf } from './page/text.ts';
import { namedFields } from './page/thin.ts';
import { blockedBy } from './page/titled.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Found, Hint, Page, Site } from './site.ts';

// GitHub's own form of a user name; an account that a company manages ends in `_company`.
const PATH = /^\/([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,20})?)$/;

/** An address without the user's name leads to one gist: its number, or since 2013 20 or 32 digits of base 16. */
const IS_GIST = /^(?:\d{1,10}|[\da-f]{20}|[\da-f]{32})$/;

/** Pages of the site. From the survey of sites, 2026-08. */
const PAGES = wordSet('auth discover forked join login mine search starred');

function identify(url: URL): Identity | null {
  const handle = PATH.exec(pathOf(url)?.toLowerCase() ?? '')?.[1];
  if (!handle || PAGES.has(handle) || RESERVED.has(handle) || IS_GIST.test(handle)) return null;
  return { site: 'github', handle };
}

/** "ada’s gists", the title of a user's page: second-hand. Whether it has the handle or the name is not known (2026-11). */
const titlesOf = (handle: string): RegExp[] => [
  new RegExp(`^(?<name>(?<handle>${handle}))[’']s gists(?: · GitHub)?$`, 'i'),
  /^(?<name>.{1,300})[’']s gists(?: · GitHub)?$/,
];

/** The picture of an account, whose number is in it; the site's own picture is nobody's. Form of GitHub's, seen 2022-06. */
const AVATAR = /^https:\/\/avatars\.githubusercontent\.com\/u\/(\d{1,12})(?:\?|$)/;

/** Reads a page of the site: what its title and Open Graph say. */
export function read(page: Page, identity: Identity): Found {
  const thin = { site, titles: titlesOf(identity.handle), photo: AVATAR };
  const blocked = blockedBy(page, thin, identity);
  if (blocked) return blocked;
  const fields = namedFields(page, thin, identity);
  if (!fields) return somebodyElse();
  if (!fields.name) return found();
  return found({ ...fields, stableId: AVATAR.exec(wordsOf(fields.avatar) ?? '')?.[1] });
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isShort(path), identify);

/** What users of GitHub keep as gists: the same people as on github.com. */
export const site: Site = {
  id: 'gist',
  name: 'GitHub Gist',
  hosts: ['gist.github.com'],
  matches: ['https://gist.github.com/*'],
  identify,
  profileUrl: (handle) => `https://github.com/${handle}`,
};

export const evidence: Evidence = {
  sure: 'low',
  seen: '2026-08',
  from: 'second-hand: the form of the addresses in other projects; the title from memory',
};

export const examples: Examples = {
  profiles: [
    ['https://gist.github.com/torvalds', 'torvalds'],
    ['https://gist.github.com/Torvalds/', 'torvalds'],
    ['http://gist.github.com/torvalds?page=2#x', 'torvalds'],
    ['https://gist.github.com/%74orvalds', 'torvalds'],
    ['https://gist.github.com/ada_acme', 'ada_acme'],
  ],
  others: [
    'https://gist.github.com/',
    'https://gist.github.com/discover',
    'https://gist.github.com/search?q=ada',
    'https://gist.github.com/starred',
    'https://gist.github.com/settings',
    'https://gist.github.com/torvalds/0123456789abcdef0123456789abcdef',
    'https://gist.github.com/0123456789abcdef0123456789abcdef',
    'https://gist.github.com/0123456789abcdef0123',
    'https://gist.github.com/1234567',
    'https://gist.github.com/torvalds/starred',
    'https://gist.github.com/a--b',
    'https://gist.github.com/%E0%A4%A',
    'https://github.com/torvalds',
    'https://gist.github.com.example.org/torvalds',
    'https://gist.githubusercontent.com/torvalds',
  ],
};
