import type { Identity } from '../core/identity.ts';
import { metaOf } from './markup/meta.ts';
import { isMe } from './markup/rel-me.ts';
import { hostOf } from './page/address.ts';
import { byPath } from './page/by-path.ts';
import { all, attribute, closest, has, one, type Root } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { clean, said, told } from './page/text.ts';
import { linesOf, textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Fields, Found, Look, NoProfile, Page, RawLink, Read, Seen, Site, Text } from './site.ts';

// What gitlab.com and every other server of GitLab have in common.

// A user's tabs have addresses of their own, and leave the head of the page as it is. Source of the server, 2022.
const NAME = '[a-z\\d_](?:[a-z\\d_.-]{0,253}[a-z\\d_-])?';
const TABS = 'activity|groups|contributed|projects|starred|snippets|followers|following';
const USER_PATH = /* @__PURE__ */ new RegExp(
  `^/(?!.{1,300}\\.(?:atom|git|gpg|json|keys)$)(?:(?:u/|users/)?(${NAME})|users/(${NAME})/(?:${TABS}))$`,
);

/** First path segments that are no user's. From the survey of sites, 2026-08, and what stands under `/users/`. */
const RESERVED = wordSet(
  '- .well-known 404.html 422.html 500.html 502.html 503.html abuse_reports admin api apple-touch-icon.png assets auth confirmation dashboard explore favicon.ico favicon.png files groups health_check help import invites jwt login notes oauth password profile projects public robots.txt s search sent_notifications sign_in sign_out sign_up sitemap sitemap.xml snippets terms u unlock unsubscribes uploads user users v2',
);

/** The user that an address names, on whatever host, as an identity of the site. */
/* @__NO_SIDE_EFFECTS__ */
export function userAt(site: string): Site['identify'] {
  return byPath({ site, path: USER_PATH, reserved: RESERVED });
}

// `data-page` names the server's own route; `.user-profile` stands on users' pages since 2017 at the least. Source of
// the server of 2018, 2022 and 2025; saved page of 18.0, 2025-05.
const USER = 'body[data-page^="users:"] .user-profile';
const GROUP = 'body[data-page^="groups:"]';

// The person's microdata: on `main` in 2022 and 2025.
const PERSON = '[itemtype$="schema.org/Person"]';
const NAMED = '[itemprop="name"]';
// The texts and links of the side bar (2025), which stood beside the avatar before (2018, 2022).
const ABOUT = '.user-info';
// The website and Mastodon say `rel=me`; LinkedIn, X, Bluesky and others have a title.
const LINKS =
  'a[rel~="me"][href], a[title][target="_blank"][rel~="nofollow"][href], a[itemprop="email"][href]';

const nobody = (document: Document): NoProfile =>
  wall(document) ??
  none(
    has(document, GROUP) ? 'This is a group’s page.' : 'Nothing on the page says that it is a GitLab user’s.',
  );

/** The number of the account: seen 2025-05 on the menu of actions and in the address of an uploaded avatar. */
function stableIdOf(document: Document): string | undefined {
  const id =
    attribute(one(document, '.js-user-profile-actions'), 'data-user-id') ??
    /\/user\/avatar\/(\d{1,12})\//.exec(metaOf(document).get('og:image')?.slice(0, 2_000) ?? '')?.[1];
  return id && /^\d{1,12}$/.test(id) ? id : undefined;
}

/** "@ada" under the name: in a line of its own (2025), or before the date of joining and after a status (2018, 2022). */
const shownIn = (document: Document): string[] =>
  linesOf(one(document, '[data-testid="user-profile-header"], .profile-header')).flatMap(
    (line) => /^@([\w.-]{1,255})(?= |$)/.exec(line)?.[1]?.toLowerCase() ?? [],
  );

/** Whether the page shows the user of the address; on any host a handle has the host at its end. */
function isOwn(page: Page, identity: Identity, identify: Site['identify']): boolean {
  const [user = ''] = identity.handle.split('@');
  const shown = shownIn(page.document);
  const own = ownHandles({ hosts: [hostOf(page.url)], identify }, page);
  return agree(identity, own) && (shown.length === 0 || shown.includes(user));
}

const property = (root: Root, name: string): Text =>
  told('microdata', textOf(one(root, `[itemprop="${name}"]`)));

/** The name, without the pronouns and the state that may stand in it. */
function nameIn(root: Root): Text {
  const name = one(root, NAMED);
  const title = one(root, '.cover-title');
  return said(told('microdata', said(textOf(name, 'span'), textOf(name))), textOf(title, 'span'));
}

/** Pronouns: after a label in English (2025); in brackets after the name (2022), where "(Busy)" may stand, too. */
function pronounsIn(root: Root, about: Element | undefined): string | undefined {
  const lines = about ? all(about, 'p', 20).map((line) => clean(textOf(line)) ?? '') : [];
  const labelled = lines.map((line) => /^Pronouns: ?(.{1,60})$/.exec(line)?.[1]);
  const brackets = all(root, `${NAMED} span`, 5).map((span) =>
    /^\((.{1,60})\)$/.exec(clean(textOf(span)) ?? ''),
  );
  return said(...labelled, ...brackets.map((match) => match?.[1]).filter((words) => words !== 'Busy'));
}

/** Accounts elsewhere have fields of their own in the profile: they are the user's. A status may hold other links. */
const linksIn = (about: Element | undefined): RawLink[] =>
  (about ? all(about, LINKS) : [])
    .filter((link) => !closest(link, '.cover-status'))
    .map((link) => ({
      href: attribute(link, 'href') ?? '',
      me: isMe(link) || attribute(link, 'title') !== undefined,
    }));

/** Where a picture is; it may not be loaded yet. The server's own stands for none. */
function pictureOf(image: Element | undefined): string | undefined {
  const src = attribute(image, 'data-src') ?? attribute(image, 'src');
  return src && !/\/no_avatar-/.test(src.slice(0, 2_000)) ? src : undefined;
}

const avatarIn = (root: Root): Text =>
  told('microdata', pictureOf(one(root, '[itemprop="image"]'))) ?? pictureOf(one(root, '.avatar-holder img'));

function fieldsOf(document: Document): Fields {
  const root = one(document, PERSON) ?? document;
  const about = one(root, ABOUT);
  return {
    name: nameIn(root),
    pronouns: pronounsIn(root, about),
    headline: property(root, 'jobTitle'),
    organisation: property(root, 'worksFor'),
    location: property(root, 'addressLocality'),
    bio: textOf(one(root, '.profile-user-bio')),
    avatar: avatarIn(root),
    links: linksIn(about),
    stableId: stableIdOf(document),
  };
}

/** What the server calls those of whom it shows nothing, in English. Seen 2025-05; source of the server, 2022. */
const isHidden = (document: Document): boolean =>
  /^(?:Blocked|Unconfirmed) user$/.test(
    clean(textOf(one(document, `${PERSON} ${NAMED}, .cover-title`))) ?? '',
  );

/** A short look: users and groups have the same kind of address, and so have other sites' pages. */
/* @__NO_SIDE_EFFECTS__ */
export function userLook(identify: Site['identify']): Look {
  return (page, identity): Seen => {
    if (!has(page.document, USER)) return nobody(page.document);
    const id = isOwn(page, identity, identify) ? stableIdOf(page.document) : undefined;
    return { kind: 'person', stableId: id };
  };
}

/** Reads a user's page. */
/* @__NO_SIDE_EFFECTS__ */
export function userReader(identify: Site['identify']): Read {
  return (page, identity): Found => {
    const { document } = page;
    if (!has(document, USER)) return nobody(document);
    if (!isOwn(page, identity, identify)) return somebodyElse();
    if (isHidden(document))
      return none('GitLab shows nothing of this user, who is blocked or not confirmed.');
    return found(fieldsOf(document));
  };
}
