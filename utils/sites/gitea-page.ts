import type { Identity } from '../core/identity.ts';
import { rawLinks } from './markup/rel-me.ts';
import { hostOf } from './page/address.ts';
import { byPath } from './page/by-path.ts';
import { all, attribute, closest, has, one } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { clean, said } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Fields, Found, Look, NoProfile, Page, RawLink, Read, Site } from './site.ts';

// What Codeberg and every other server of Gitea or Forgejo have in common.

// What ends so is a feed, a picture or a list of keys.
const USER_PATH = /^\/(?!.{1,60}\.(?:atom|gpg|keys|png|rss)$)([a-z\d_][a-z\d_.-]{0,39})$/;

/** First path segments that are no user's. From the survey of sites, 2026-08, and the names that the server refuses. */
const RESERVED = wordSet(
  '- .well-known admin api apple-app-site-association assets attachments avatar avatars captcha codeberg codeberg-infrastructure commits debug devtest error explore favicon.ico ghost healthz install issues login manifest.json metrics milestones new notifications org plugins pulls raw repo repo-avatars robots.txt search serviceworker.js sitemap.xml ssh_info stars swagger swagger.v1.json template user users v2',
);

/** The user that an address names, on whatever host, as an identity of the site. */
/* @__NO_SIDE_EFFECTS__ */
export function userAt(site: string): Site['identify'] {
  return byPath({ site, path: USER_PATH, reserved: RESERVED });
}

// Templates of Gitea, 2024, and of Forgejo, 2025: the card beside a user's page. Only users' pages have it; the head of
// the page says `og:type` profile of organisations, too.
const AVATAR = '#profile-avatar';
const NAMES = '.profile-avatar-name';
const ORGANISATION = '.page-content.organization, #org-info';

function nobody(document: Document): NoProfile {
  if (has(document, ORGANISATION)) return none('This is an organisation’s page.');
  return wall(document) ?? none('Nothing on the page says that it is a user’s of Gitea or Forgejo.');
}

/** The card: what holds both the avatar and the names. */
function cardOf(document: Document): Element | undefined {
  const avatar = one(document, AVATAR);
  const card = avatar && closest(avatar, '.card');
  return card && has(card, NAMES) ? card : undefined;
}

/** "ada", and on Forgejo "ada · she/her". */
const userIn = (card: Element): (string | undefined)[] =>
  (textOf(one(card, `${NAMES} .username`)) ?? '').split('·', 2).map((part) => clean(part));

/** A row of the card, by its icon: the words are in the reader's language. */
const row = (card: Element, icon: string): Element | undefined =>
  all(card, 'li', 60).find((item) => has(item, `svg.${icon}`));

/** The website, which says `rel=me`; an OpenID; an e-mail address, beside which the user has a link to the settings. */
const linksIn = (card: Element): RawLink[] => {
  const links = (icon: string, selector: string) => {
    const item = row(card, icon);
    return item ? rawLinks(all(item, selector)) : [];
  };
  return [
    ...links('octicon-link', 'a[href]'),
    ...links('fontawesome-openid', 'a[href]'),
    ...links('octicon-mail', 'a[href^="mailto:"]'),
  ];
};

function fieldsOf(card: Element): Fields {
  const [user, pronouns] = userIn(card);
  const location = row(card, 'octicon-location');
  return {
    name: said(textOf(one(card, `${NAMES} .header`)), user),
    pronouns,
    location: textOf((location && one(location, 'span')) ?? location),
    bio: textOf(one(card, '.render-content.markup')),
    avatar: attribute(one(card, `${AVATAR} img`), 'src'),
    links: linksIn(card),
  };
}

/** Whether the page shows the user of the address; on any host a handle has the host at its end. */
function isOwn(page: Page, card: Element, identity: Identity, identify: Site['identify']): boolean {
  const shown = userIn(card)[0]?.toLowerCase();
  const own = ownHandles({ hosts: [hostOf(page.url)], identify }, page);
  return agree(identity, own) && (!shown || shown === identity.handle.split('@')[0]);
}

/** A short look: users and organisations have the same kind of address, and so have other sites' pages. */
export const userLook: Look = ({ document }) => (cardOf(document) ? { kind: 'person' } : nobody(document));

/** Reads a user's page. */
/* @__NO_SIDE_EFFECTS__ */
export function userReader(identify: Site['identify']): Read {
  return (page, identity): Found => {
    const card = cardOf(page.document);
    if (!card) return nobody(page.document);
    return isOwn(page, card, identity, identify) ? found(fieldsOf(card)) : somebodyElse();
  };
}
