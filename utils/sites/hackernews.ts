import type { Identity } from '../core/identity.ts';
import { titleOf } from './markup/meta.ts';
import { rawLinks } from './markup/rel-me.ts';
import { pathOf } from './page/address.ts';
import { all, has, one, previousElement } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree } from './page/own-address.ts';
import { isUnder } from './page/path.ts';
import { clean, said, told } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, Site } from './site.ts';

const ID = /^[\w-]{2,15}$/;
/** The profile, and lists of what its user wrote, sent in and liked. */
const PAGES = ['/user', '/threads', '/submitted', '/favorites'];

function identify(url: URL): Identity | null {
  if (!PAGES.includes(pathOf(url) ?? '')) return null;
  const handle = url.searchParams.get('id') ?? '';
  return ID.test(handle) ? { site: 'hackernews', handle } : null;
}

/** Users of Hacker News. They have a handle and say what they like about themselves, no more. */
export const site: Site = {
  id: 'hackernews',
  name: 'Hacker News',
  hosts: ['news.ycombinator.com'],
  matches: ['https://news.ycombinator.com/*'],
  identify,
  profileUrl: (handle) => `https://news.ycombinator.com/user?id=${handle}`,
};

// Seen 2026-08: `html[op]`, the link with the handle, and rows headed "user:", "created:", "karma:", "about:". On other
// pages the first such link is whoever wrote the first comment.
const IS_USER = 'html[op="user"]';
const HANDLE = 'html[op="user"] a.hnuser';
const CELLS = 'html[op="user"] td';
/** What is there instead of a page. From memory. */
const REFUSED = /^(?:No such user|Sorry, we.re not able)/;

/** "Profile: ada | Hacker News", "ada's comments | Hacker News". From memory. */
function titled(document: Document): string | undefined {
  const [, profile, list] =
    /^(?:Profile: ([\w-]{2,15})|([\w-]{2,15})['’]s .{1,60}) \| Hacker News$/.exec(titleOf(document) ?? '') ??
    [];
  return profile ?? list;
}

/** The cell after the one that says "about:". The user's own page has a form there, of which nothing is read. */
const aboutIn = (document: Document): Element | undefined =>
  all(document, CELLS, 200).find((cell) => {
    const before = previousElement(cell);
    return before !== null && clean(textOf(before), 20) === 'about:' && !has(cell, 'textarea');
  });

function fieldsOf(document: Document): Fields {
  const about = aboutIn(document);
  return {
    name: said(textOf(one(document, HANDLE)), told('title', titled(document))),
    bio: textOf(about),
    links: about ? rawLinks(all(about, 'a[href]', 40)) : [],
    confidence: has(document, HANDLE) ? 'high' : 'low',
  };
}

/** Reads a page of the site. */
export function read({ document }: Page, identity: Identity): Found {
  const shown = [clean(textOf(one(document, HANDLE))), titled(document)];
  if (!agree(identity, shown)) return somebodyElse();
  const isSilent = !has(document, IS_USER) && shown.every((handle) => handle === undefined);
  if (isSilent && REFUSED.test(clean(textOf(one(document, 'body'))) ?? ''))
    return none('Hacker News does not show this user.');
  return (isSilent ? wall(document) : undefined) ?? found(fieldsOf(document));
}

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path, view }) => view.location.search !== '' && PAGES.some((start) => isUnder(path, start)),
  identify,
);

export const evidence: Evidence = { sure: 'high', seen: '2026-08', from: 'saved page' };

export const examples: Examples = {
  profiles: [
    ['https://news.ycombinator.com/user?id=pg', 'pg'],
    ['https://news.ycombinator.com/threads?id=pg', 'pg'],
    ['http://news.ycombinator.com/submitted?id=Ada_L-1', 'Ada_L-1'],
    ['https://news.ycombinator.com/favorites?id=pg&comments=t#x', 'pg'],
    ['https://news.ycombinator.com/user/?id=%70g', 'pg'],
  ],
  others: [
    'https://news.ycombinator.com/item?id=1',
    'https://news.ycombinator.com/user',
    'https://news.ycombinator.com/user?id=',
    'https://news.ycombinator.com/user?id=p',
    'https://news.ycombinator.com/user?id=a234567890123456',
    'https://news.ycombinator.com/user?id=p%20g',
    'https://news.ycombinator.com/User?id=pg',
    'https://news.ycombinator.com/upvoted?id=pg',
    'https://news.ycombinator.com/login?goto=user?id=pg',
    'https://news.ycombinator.com/newest',
    'https://news.ycombinator.com/reply?id=22',
    'https://hn.algolia.com/?query=pg',
    'https://www.ycombinator.com/user?id=pg',
    'https://news.ycombinator.com.example.org/user?id=pg',
  ],
};
