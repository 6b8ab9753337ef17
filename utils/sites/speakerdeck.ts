import type { Identity } from '../core/identity.ts';
import { titleOf } from './markup/meta.ts';
import { rawLinks } from './markup/rel-me.ts';
import { byPath } from './page/by-path.ts';
import { all, closest } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { namedFields } from './page/thin.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Found, Hint, NoProfile, Page, RawLink, Seen, Site } from './site.ts';

// The survey of sites, and what else stands at the site's own first level, from memory.
const RESERVED = wordSet(
  'about account api assets c categories contact explore faq features help login logout oembed p player presentations pricing privacy pro search sessions settings signin signout signup sitemap tags terms users',
);

// "Ada L. (@ada) on Speaker Deck": second-hand, undated (about 2025), in seven places and no other form in any.
const TITLE = /^(?<name>.{1,300}?) \(@(?<handle>[\w-]{1,60})\) on Speaker Deck$/;

// Speakers' pictures are those of Gravatar: from memory, 2026-11. A deck's page has its first slide, and the site a sign.
const PHOTO = /^https:\/\/(?:\w{1,10}\.)?gravatar\.com\/avatar\/[\da-f]{32,64}(?:[?.]|$)/;

/** A profile's title has a form that no other page's has: what is called otherwise is none. */
const otherPage = (document: Document): NoProfile | undefined =>
  TITLE.test(titleOf(document)?.slice(0, 600) ?? '')
    ? undefined
    : (wall(document) ?? none('This is not a speaker’s page.'));

const look = ({ document }: Page): Seen => otherPage(document) ?? { kind: 'person' };

const identify = /* @__PURE__ */ byPath({
  site: 'speakerdeck',
  path: /^\/([a-z\d_-]{1,60})$/,
  reserved: RESERVED,
});

/** Speakers on Speaker Deck. */
export const site: Site = {
  id: 'speakerdeck',
  name: 'Speaker Deck',
  hosts: ['speakerdeck.com', 'www.speakerdeck.com'],
  matches: ['https://speakerdeck.com/*'],
  identify,
  profileUrl: (handle) => `https://speakerdeck.com/${handle}`,
  look,
};

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isShort(path), identify);

/** The website of the person is `rel=me` (survey of sites, 2026-08); at the foot stand the site's own accounts. */
const linksIn = (document: Document): RawLink[] =>
  rawLinks(all(document, 'a[rel~="me"][href]').filter((link) => !closest(link, 'footer')));

/** Reads a page of the site: what its title and Open Graph say, and its `rel=me` links. */
export function read(page: Page, identity: Identity): Found {
  const other = otherPage(page.document);
  if (other) return other;
  const fields = namedFields(page, { site, titles: [TITLE], photo: PHOTO }, identity);
  return fields ? found({ ...fields, links: linksIn(page.document) }) : somebodyElse();
}

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2025',
  from: 'second-hand: titles of profiles, and that they have rel=me',
};

export const examples: Examples = {
  profiles: [
    ['https://speakerdeck.com/aaronpk', 'aaronpk'],
    ['https://speakerdeck.com/AaronPK/', 'aaronpk'],
    ['http://www.speakerdeck.com/ada_l', 'ada_l'],
    ['https://speakerdeck.com/ada-l?page=2#decks', 'ada-l'],
    ['https://speakerdeck.com/%61da', 'ada'],
  ],
  others: [
    'https://speakerdeck.com/aaronpk/oauth',
    'https://speakerdeck.com/',
    'https://speakerdeck.com/p/featured',
    'https://speakerdeck.com/c/technology',
    'https://speakerdeck.com/search?q=ada',
    'https://speakerdeck.com/pro',
    'https://speakerdeck.com/signin',
    'https://speakerdeck.com/player/0123456789abcdef',
    'https://speakerdeck.com/ada/stars',
    'https://speakerdeck.com/ada%2Fdeck',
    'https://files.speakerdeck.com/ada',
    'https://speakerdeck.com.example.org/ada',
  ],
};
