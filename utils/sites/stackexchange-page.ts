import { metaOf, titleOf } from './markup/meta.ts';
import { rawLinks } from './markup/rel-me.ts';
import { all, attribute, dataOf, firstChild, one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { said } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Fields, Found, Read, Site, Text } from './site.ts';

// What Stack Overflow and the other sites of Stack Exchange have in common.

/** Path of a user; what follows the number is decoration, and changes with the name. */
export const USER_PATH = /^\/users\/([1-9]\d{0,11})(?:\/[^/]*)?$/;

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
export function titled(document: Document): string | undefined {
  const title = /^(?:User|Usuario|Usuário|Участник|ユーザー) (.{1,300}) - /.exec(
    titleOf(document) ?? '',
  )?.[1];
  return title?.trim();
}

/** The name as it is drawn. */
export const drawn = (document: Document): string | undefined => textOf(one(document, NAME));

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
    headline: textOf(one(document, HEADLINE)),
    location: said(textOf(location), attribute(location, 'title')),
    bio: isEmptyBio(bio) ? undefined : bio,
    avatar: attribute(one(document, AVATAR), 'src'),
    links: rawLinks(all(document, LINKS)),
    topics: all(document, TAGS, 20).flatMap((tag) => textOf(tag) ?? []),
    confidence: 'low',
  };
}

const isQuestion = (document: Document): boolean =>
  metaOf(document).has('og:type') && one(document, '.question-page, #question') !== undefined;

/** `read` of a site of Stack Exchange. */
/* @__NO_SIDE_EFFECTS__ */
export function userReader(site: Pick<Site, 'hosts' | 'identify'>, name: (document: Document) => Text): Read {
  return (page, identity): Found => {
    const { document } = page;
    const { user, account } = idsOf(document);
    const id = identity.handle.split(':').at(-1);
    if (!agree(identity, ownHandles(site, page)) || (user && user !== id)) return somebodyElse();
    const isSilent = !user && !titled(document);
    const blocked =
      isSilent && (wall(document) ?? (isQuestion(document) && none('This is not a user’s page.')));
    return blocked || found({ ...fieldsOf(document), name: name(document), stableId: account });
  };
}
