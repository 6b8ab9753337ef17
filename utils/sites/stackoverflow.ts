import type { Identity } from '../core/identity.ts';
import { metaOf, titleOf } from './markup/meta.ts';
import { rawLinks } from './markup/rel-me.ts';
import { hostOf, pathOf } from './page/address.ts';
import { all, attribute, dataOf, firstChild, one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { isUnder } from './page/path.ts';
import { said } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Examples, Fields, Found, Hint, Page, Site } from './site.ts';

const PATH = /^\/users\/([1-9]\d{0,11})(?:\/[^/]*)?$/;
const HOST = /^(?:(www|meta|(?:es|ja|pt|ru)(?:\.meta)?)\.)?stackoverflow\.com$/;

/** Each of these has accounts of its own: `22656`, `pt:22656`, `meta:22656`. */
function identify(url: URL): Identity | null {
  const host = HOST.exec(hostOf(url));
  const id = PATH.exec(pathOf(url) ?? '')?.[1];
  if (!host || !id) return null;
  const label = host[1] === 'www' ? undefined : host[1];
  return { site: 'stackoverflow', handle: label ? `${label}:${id}` : id };
}

function profileUrl(handle: string): string {
  const [id = '', label] = handle.split(':').reverse();
  return `https://${label ? `${label}.` : ''}stackoverflow.com/users/${id}`;
}

// All second-hand, 2025 (socid-extractor, scrapers in use): the title and the id are what to rely on.
const NAME =
  '#content .fs-headline2, .profile-user--name, #user-displayname, .user-card-name, [itemprop="name"]';
const HEADLINE = '#content .fs-headline2 ~ .fs-title';
const LOCATION = '#content .wmx2.truncate[title]';
const AVATAR = '#mainbar-full .s-avatar img, #mainbar-full img.s-avatar--image, #content img.bar-sm';
const TAGS = '#content .post-tag, #content .s-tag';
// Site, then accounts elsewhere, all in the header of the profile.
const LINKS = '#content a[rel~="me"][href]';

/** "User Ada - Stack Overflow", in the languages of the sites. */
function named(document: Document): string | undefined {
  const title = /^(?:User|Usuario|Usuário|Участник|ユーザー) (.{1,300}) - /.exec(
    titleOf(document) ?? '',
  )?.[1];
  return title?.trim();
}

/** The ids of `StackExchange.user.init({ userId: 1, accountId: 2 })`. */
function idsOf(document: Document): { user?: string | undefined; account?: string | undefined } {
  for (const script of all(document, 'script:not([src])', 60)) {
    const node = firstChild(script);
    const [, call] = node ? dataOf(node).slice(0, 200_000).split('StackExchange.user.init(', 2) : [];
    const id = (name: string) =>
      new RegExp(`\\b${name}["']?:\\s?(\\d{1,12})`).exec(call?.slice(0, 500) ?? '')?.[1];
    if (call) return { user: id('userId'), account: id('accountId') };
  }
  return {};
}

/** What the site says where a user says nothing about themselves. */
const isEmptyBio = (bio: string): boolean => /^\s*Apparently, this user prefers/.test(bio);

function fieldsOf(document: Document): Fields {
  const location = one(document, LOCATION);
  const bio = textOf(one(document, '.js-about-me-content')) ?? '';
  return {
    name: said(named(document), textOf(one(document, NAME))),
    headline: textOf(one(document, HEADLINE)),
    location: said(textOf(location), attribute(location, 'title')),
    bio: isEmptyBio(bio) ? undefined : bio,
    avatar: attribute(one(document, AVATAR), 'src'),
    links: rawLinks(all(document, LINKS)),
    topics: all(document, TAGS, 20).flatMap((tag) => textOf(tag) ?? []),
    confidence: 'low',
  };
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const { user, account } = idsOf(document);
  const shown = ownHandles(site, page);
  const id = identity.handle.split(':').at(-1);
  if (!agree(identity, shown) || (user && user !== id)) return somebodyElse();
  const isSilent = !user && !named(document);
  const blocked =
    isSilent && (wall(document) ?? (isQuestion(document) && none('This is not a user’s page.')));
  return blocked || found({ ...fieldsOf(document), stableId: account });
}

const isQuestion = (document: Document): boolean =>
  metaOf(document).has('og:type') && one(document, '.question-page, #question') !== undefined;

/** What every profile here has at the least. */
export const hint: Hint = ({ url }) => isUnder(url.pathname, '/users/');

/** Users of Stack Overflow, of its editions in other languages and of its meta sites. */
export const site: Site = {
  id: 'stackoverflow',
  name: 'Stack Overflow',
  hosts: ['*.stackoverflow.com'],
  matches: ['https://*.stackoverflow.com/*'],
  identify,
  profileUrl,
};

export const examples: Examples = {
  profiles: [
    ['https://stackoverflow.com/users/22656/jon-skeet', '22656'],
    ['https://stackoverflow.com/users/22656?tab=profile', '22656'],
    ['https://stackoverflow.com/users/22656/', '22656'],
    ['https://pt.stackoverflow.com/users/101/maniero', 'pt:101'],
    ['https://meta.stackoverflow.com/users/22656/jon-skeet', 'meta:22656'],
    ['https://ru.meta.stackoverflow.com/users/7/x', 'ru.meta:7'],
  ],
  others: [
    'https://stackoverflow.com/users',
    'https://stackoverflow.com/questions/123/x',
    'https://stackoverflow.com/users/edit/22656',
    'https://stackoverflow.com/users/login',
    'https://stackoverflow.com/users/signup?returnurl=x',
    'https://stackoverflow.com/users/-1/community',
    'https://stackoverflow.com/users/22656/jon-skeet/answers',
    'https://chat.stackoverflow.com/users/22656/jon-skeet',
    'https://stackoverflow.com.example.org/users/22656',
    'https://math.stackexchange.com/users/264/robjohn',
    'https://math.stackexchange.com/users/264',
  ],
};
