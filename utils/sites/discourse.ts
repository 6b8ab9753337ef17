import type { Identity } from '../core/identity.ts';
import { hint as anywhere } from './anywhere-hint.ts';
import { rawLinks } from './markup/rel-me.ts';
import { hostOf } from './page/address.ts';
import { byPath } from './page/by-path.ts';
import { all, attribute, has, one } from './page/dom.ts';
import { isAnybodys } from './page/elsewhere.ts';
import { found, none, pending, somebodyElse } from './page/found.ts';
import { clean, said } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Fields, Found, Hint, NoProfile, Page, Seen, Site } from './site.ts';

// Every page of a member has the member's header. What ends so is data or a feed.
const PATH =
  /^\/u\/(?!.{1,60}\.(?:json|rss|html)(?:\/|$))([\w][\w.-]{1,59})(?:\/(?:summary|activity|badges|preferences|messages|notifications)(?:\/.{0,200})?)?$/;

/** What stands under `/u/` and is no member. Routes of the server, from memory. */
const RESERVED = wordSet(
  'account-created action activate-account admin-login by-external check_email check_username confirm-admin confirm-email-token confirm-new-email confirm-old-email email-login hp is_local_username password-reset second-factor-auth search toggle-anon trusted-session user-menu-bookmarks',
);

const memberAt = byPath({ site: 'discourse', path: PATH, reserved: RESERVED });

/** `user@host`, in lower case. */
function identify(url: URL): Identity | null {
  const host = hostOf(url);
  const member = isAnybodys(host) ? memberAt(url) : null;
  return member && { ...member, handle: `${member.handle}@${host}` };
}

function profileUrl(handle: string): string {
  const [member, host] = handle.split('@');
  return `https://${host}/u/${member}`;
}

// The generator: in many saved pages, to 2025. The rest: the application's templates, 2025; names have had their two
// classes since 2017 at the least, whichever of them comes first.
const GENERATOR = 'meta[name="generator"][content^="Discourse"]';
const HEADER = '.user-main .primary-textual';
const MISSING = '.page-not-found, .page-error';

const part = (document: Document, selector: string): Element | undefined =>
  one(document, `${HEADER} ${selector}`);

/** What stands beside a name in the same element, in `span`: the member's status. */
const nameIn = (document: Document, selector: string): string | undefined =>
  clean(textOf(part(document, selector), 'span'));

function nobody(document: Document): NoProfile {
  if (!has(document, GENERATOR)) return none('Nothing on the page says that it is a Discourse forum’s.');
  if (has(document, MISSING)) return none('The forum says that there is no such page.');
  return wall(document) ?? pending('The page is still being drawn.');
}

const isDrawn = (document: Document): boolean =>
  has(document, GENERATOR) && has(document, `${HEADER} .username`);

/** A short look: other sites have such addresses, too. */
const look = ({ document }: Page): Seen => (isDrawn(document) ? { kind: 'person' } : nobody(document));

/** A field that the forum's owners have added, by its name in English. */
const added = (document: Document, ...names: readonly string[]): string | undefined =>
  said(...names.map((name) => textOf(part(document, `.public-user-field.${name} .user-field-value`))));

function fieldsOf(document: Document): Fields {
  const website = part(document, '.user-profile-website');
  const isSuspended = has(document, `${HEADER} .bio .suspended`);
  return {
    name: said(nameIn(document, '.full-name'), nameIn(document, '.username')),
    pronouns: added(document, 'pronouns'),
    organisation: added(document, 'company', 'organization', 'organisation', 'employer'),
    headline: added(document, 'job-title', 'occupation'),
    location: textOf(part(document, '.user-profile-location')),
    // Why somebody is suspended stands where the bio was.
    bio: isSuspended ? undefined : textOf(part(document, '.bio')),
    avatar: attribute(one(document, '.user-main .user-profile-avatar img'), 'src'),
    links: website ? rawLinks(all(website, 'a[href]')) : [],
  };
}

/** Reads a page of the site. The head stays as it was when the application shows another member: the header counts. */
export function read({ document }: Page, { handle }: Identity): Found {
  if (!isDrawn(document)) return nobody(document);
  const shown = nameIn(document, '.username')?.toLowerCase();
  return shown === handle.split('@')[0] ? found(fieldsOf(document)) : somebodyElse();
}

/** One hint for all sites on any host. */
export const hint: Hint = anywhere;

/** Members of forums that run Discourse, on any host: only where the page says that it is one's. */
export const site: Site = {
  id: 'discourse',
  name: 'Discourse forum',
  hosts: ['*'],
  matches: [],
  needsPage: true,
  identify,
  profileUrl,
  look,
};

export const evidence: Evidence = {
  sure: 'high',
  seen: '2025',
  from: 'templates of the application; the generator in saved pages',
};

export const examples: Examples = {
  profiles: [
    ['https://forum.kites.example/u/Ada', 'ada@forum.kites.example'],
    ['http://forum.kites.example/u/ada.l-2/summary', 'ada.l-2@forum.kites.example'],
    ['https://discuss.uni.example./u/ada_l/activity/topics?x=1#y', 'ada_l@discuss.uni.example'],
    ['https://forum.kites.example/u/ada/', 'ada@forum.kites.example'],
    ['https://forum.kites.example/u/ada/badges', 'ada@forum.kites.example'],
  ],
  others: [
    'https://hub.docker.com/u/ada',
    'https://www.reddit.com/u/ada',
    'https://lobste.rs/u/ada',
    'https://gitlab.com/u/ada',
    'https://forum.kites.example/',
    'https://forum.kites.example/u',
    'https://forum.kites.example/u/ada.json',
    'https://forum.kites.example/u/password-reset/0123',
    'https://forum.kites.example/u/account-created',
    'https://forum.kites.example/t/on-kites/12/3',
    'https://forum.kites.example/g/staff',
    'https://forum.kites.example/search?q=@ada',
    'https://forum.kites.example/u/ada%2Fsummary',
    'https://forum.kites.example:3000/u/ada',
    'http://localhost/u/ada',
  ],
};
