import type { Identity } from '../core/identity.ts';
import { metaOf } from './markup/meta.ts';
import { pathOf } from './page/address.ts';
import { all, attribute, has, one, previousElement } from './page/dom.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { isUnder } from './page/path.ts';
import { said, told } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, RawLink, Site } from './site.ts';

const PATH = /^\/(user|author)\/show\/([1-9]\d{0,11})(?:[-.][^/]{0,400})?$/;

/** Members and authors are counted apart: `54739262` is a member, `author:1077326` an author. */
function identify(url: URL): Identity | null {
  const [, space, id] = PATH.exec(pathOf(url)?.toLowerCase() ?? '') ?? [];
  if (!id) return null;
  return { site: 'goodreads', handle: space === 'author' ? `author:${id}` : id };
}

function profileUrl(handle: string): string {
  const [id = '', space = 'user'] = handle.split(':').reverse();
  return `https://www.goodreads.com/${space}/show/${id}`;
}

/** Members of Goodreads, and the authors of the books there. */
export const site: Site = {
  id: 'goodreads',
  name: 'Goodreads',
  hosts: ['goodreads.com', 'www.goodreads.com'],
  matches: ['https://www.goodreads.com/*'],
  identify,
  profileUrl,
};

type Meta = ReadonlyMap<string, string>;

// A member's page: seen 2026-05, signed in. The heading has a link of the site's beside the name. Of the rows, "Details"
// and "Activity" were seen; "Website", "About Me" and "Interests" are from memory.
const MEMBER = '#profileNameTopHeading';
const ROWS = '.userInfoBoxContent .infoBoxRowItem';
const MEMBER_AVATAR = '.leftAlignedProfilePicture img';
// An author's page: its head was seen 2026-05, all these are from memory.
const AUTHOR = 'h1.authorName [itemprop="name"], h1.authorName';
const ABOUT_AUTHOR = '.aboutAuthorInfo';
const AUTHOR_SITE = '.dataItem a[itemprop="url"][href]';

/** A text that may be cut, with the whole of it beside, hidden: `freeTextContainer7`, `freeText7`. From memory. */
const textIn = (element: Element): string | undefined =>
  said(
    textOf(one(element, '[id^="freeText"]:not([id^="freeTextContainer"])')),
    textOf(one(element, '[id^="freeTextContainer"]')),
    textOf(element),
  );

/** A picture, unless it is the one that the site shows for everybody without. */
const picture = (src: string | undefined): string | undefined =>
  src?.includes('/nophoto/') ? undefined : src;

const row = (document: Document, title: string): Element | undefined =>
  all(document, ROWS, 30).find((item) => {
    const before = previousElement(item);
    return before !== null && textOf(before)?.trim().toLowerCase() === title;
  });

const linksIn = (links: readonly Element[]): RawLink[] =>
  links.flatMap((link) => {
    const href = attribute(link, 'href');
    return href ? [{ href, me: true }] : [];
  });

function memberFields(document: Document, meta: Meta): Fields {
  const [website, about, interests] = ['website', 'about me', 'interests'].map((title) =>
    row(document, title),
  );
  return {
    name: said(textOf(one(document, MEMBER), 'a'), told('open-graph', meta.get('og:title'))),
    givenName: meta.get('profile:first_name'),
    familyName: meta.get('profile:last_name'),
    bio: about && textIn(about),
    avatar: picture(attribute(one(document, MEMBER_AVATAR), 'src')),
    links: website ? linksIn(all(website, 'a[href]', 3)) : [],
    topics: (interests && textIn(interests)?.split(',')) || [],
    confidence: has(document, MEMBER) ? 'high' : 'low',
  };
}

function authorFields(document: Document, meta: Meta): Fields {
  const about = one(document, ABOUT_AUTHOR);
  return {
    name: said(textOf(one(document, AUTHOR)), told('open-graph', meta.get('og:title'))),
    bio: about && textIn(about),
    avatar: told('open-graph', picture(meta.get('og:image'))),
    links: linksIn(all(document, AUTHOR_SITE, 3)),
    confidence: 'low',
  };
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const shown = ownHandles(site, page);
  if (!agree(identity, shown)) return wall(document) ?? somebodyElse();
  const isSilent = shown.length === 0 && !has(document, MEMBER) && !has(document, AUTHOR);
  // Without an address of its own a page of any kind has a title in Open Graph.
  if (isSilent) return wall(document) ?? found();
  const meta = metaOf(document);
  const isAuthor = identity.handle.startsWith('author:');
  return found(isAuthor ? authorFields(document, meta) : memberFields(document, meta));
}

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path }) => isUnder(path, '/user/show/') || isUnder(path, '/author/show/'),
  identify,
);

export const evidence: Evidence = {
  sure: 'high',
  seen: '2026-05',
  from: 'saved pages of a member and, its head, of an author',
};

export const examples: Examples = {
  profiles: [
    ['https://www.goodreads.com/user/show/54739262-yash-totale', '54739262'],
    ['https://www.goodreads.com/user/show/54739262', '54739262'],
    ['http://goodreads.com/user/show/54739262-Yash-Totale/?ref=x#y', '54739262'],
    ['https://www.goodreads.com/author/show/1077326.J_K_Rowling', 'author:1077326'],
    ['https://www.goodreads.com/author/show/1077326', 'author:1077326'],
    ['https://www.goodreads.com/user/show/7-j%C3%B6rg', '7'],
  ],
  others: [
    'https://www.goodreads.com/book/show/1',
    'https://www.goodreads.com/',
    'https://www.goodreads.com/user/show',
    'https://www.goodreads.com/user/show/yash',
    'https://www.goodreads.com/user/show/0',
    'https://www.goodreads.com/user/show/54739262-yash/x',
    'https://www.goodreads.com/user/54739262',
    'https://www.goodreads.com/user/edit',
    'https://www.goodreads.com/author/list/1077326.J_K_Rowling',
    'https://www.goodreads.com/review/list/54739262',
    'https://www.goodreads.com/group/show/1-tides',
    'https://www.goodreads.com/search?q=x',
    'https://help.goodreads.com/user/show/54739262',
    'https://www.goodreads.com.example.org/user/show/54739262',
  ],
};
