import type { Identity } from '../core/identity.ts';
import { RESERVED } from './github-reserved.ts';
import { metaOf, titleOf } from './markup/meta.ts';
import { rawLinks } from './markup/rel-me.ts';
import { pathOf } from './page/address.ts';
import { all, attribute, has, one } from './page/dom.ts';
import { finds } from './page/finds.ts';
import { found, none, pending, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { isShort } from './page/path.ts';
import { clean, said } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, NoProfile, Page, Seen, Site } from './site.ts';

const HOSTS = ['github.com', 'www.github.com'];

// An account that a company manages ends in `_company`.
const PATH = /^\/([a-z\d](?:[a-z\d]|-(?=[a-z\d])){0,38}(?:_[a-z\d]{1,20})?)$/;

function identify(url: URL): Identity | null {
  const handle = PATH.exec(pathOf(url)?.toLowerCase() ?? '')?.[1];
  return handle && !RESERVED.has(handle) ? { site: 'github', handle } : null;
}

// Root and microdata: seen 2022-06, second-hand 2026-08. The card is `.h-card[itemtype$="/Person"]`.
const CARD =
  '.h-card[itemtype$="/Person"], [itemtype$="schema.org/Person"], .js-profile-editable-replace, .h-card';
const IS_PERSON = '[itemtype$="schema.org/Person"], [itemprop="additionalName"], .vcard-username';
// Second-hand 2026: github-url-detection. The others: an organisation's microdata and header, from memory.
const IS_ORGANISATION = 'meta[name="hovercard-subject-tag"][content^="organization"]';
const LIKE_ORGANISATION = '[itemtype$="schema.org/Organization"], .orghead';
// Website and accounts elsewhere. Seen 2022-06.
const LINKS =
  'li[itemprop="url"] a[href], li[itemprop="social"] a[href], li[itemprop="twitter"] a[href], a[rel~="me"][href]';

type Meta = ReadonlyMap<string, string>;

/** "ada (Ada L.) · GitHub": the title of a user with a name. Seen 2022-06. */
const titled = (document: Document): RegExpExecArray | null =>
  /^([\w-]{1,60}) \((.{1,300})\) · GitHub$/.exec(titleOf(document) ?? '');

const loginIn = (text: string | undefined): string | undefined =>
  clean(text)?.toLowerCase().split(' ')[0]?.replace(/^@/, '');

/** Whom the page says it shows. */
const shownOn = (page: Page, meta: Meta): (string | undefined)[] => [
  ...ownHandles(site, page),
  loginIn(meta.get('profile:username')),
  loginIn(meta.get('octolytics-dimension-user_login')),
  loginIn(textOf(one(page.document, '[itemprop="additionalName"]'))),
  titled(page.document)?.[1]?.toLowerCase(),
];

/** The number of the account, which outlives a rename. Seen 2022-06. */
function stableIdOf(meta: Meta): string | undefined {
  const id =
    meta.get('octolytics-dimension-user_id') ?? /\/u\/(\d{1,12})\b/.exec(meta.get('og:image') ?? '')?.[1];
  return id && /^\d{1,12}$/.test(id) ? id : undefined;
}

const property = (card: Element, name: string): string | undefined =>
  textOf(one(card, `[itemprop="${name}"] .p-label`) ?? one(card, `[itemprop="${name}"]`));

/** The bio; the description repeats it with the login after it. Seen 2022-06. */
const bioIn = (card: Element): string | undefined =>
  said(textOf(one(card, '.user-profile-bio')), attribute(one(card, '[data-bio-text]'), 'data-bio-text'));

function cardFields(card: Element, meta: Meta): Fields {
  return {
    name: said(
      property(card, 'name'),
      textOf(one(card, '.vcard-fullname, .p-name')),
      loginIn(property(card, 'additionalName')),
    ),
    pronouns: property(card, 'pronouns'),
    organisation: said(property(card, 'worksFor'), textOf(one(card, '.p-org'))),
    location: property(card, 'homeLocation'),
    bio: bioIn(card),
    avatar: attribute(one(card, 'img.avatar-user, img.avatar'), 'src') ?? meta.get('og:image'),
    links: rawLinks(all(card, LINKS)),
  };
}

/** Without the card only the title tells a user from an organisation. */
const titleFields = (document: Document, meta: Meta): Fields => ({
  name: titled(document)?.[2],
  confidence: 'low',
  avatar: meta.get('og:image'),
});

const organisation = (): NoProfile => none('This is an organisation’s page.');

/** Not a user's page, though its address looks like one. */
function lookAlike(document: Document, meta: Meta): NoProfile | undefined {
  if (has(document, IS_ORGANISATION)) return organisation();
  if (has(document, IS_PERSON)) return undefined;
  if (has(document, LIKE_ORGANISATION)) return organisation();
  const isProfile = /^profiles?$/.test(`${meta.get('route-controller') ?? meta.get('og:type') ?? 'profile'}`);
  return wall(document) ?? (isProfile ? undefined : none('This is a page of GitHub itself.'));
}

/** A user's page and an organisation's have the same kind of address: the page tells, once it is drawn. */
function look({ document }: Page, { handle }: Identity): Seen {
  if (has(document, IS_ORGANISATION)) return organisation();
  if (!has(document, IS_PERSON)) return pending('GitHub has not shown yet whether this is a person.');
  const meta = metaOf(document);
  const isOwn = loginIn(meta.get('octolytics-dimension-user_login')) === handle;
  return { kind: 'person', stableId: isOwn ? stableIdOf(meta) : undefined };
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const meta = metaOf(page.document);
  const other = lookAlike(page.document, meta);
  if (other) return other;
  if (!agree(identity, shownOn(page, meta))) return somebodyElse();
  const card = has(page.document, IS_PERSON) ? one(page.document, CARD) : undefined;
  const fields = card ? cardFields(card, meta) : titleFields(page.document, meta);
  return found({ ...fields, stableId: stableIdOf(meta) });
}

/** What every profile here has at the least. */
export const hint: Hint = near(
  (page) => isShort(page.path) && !finds(page.view.document, IS_ORGANISATION),
  identify,
);

/** Users of github.com. Organisations share their addresses and are told apart by the page. */
export const site: Site = {
  id: 'github',
  name: 'GitHub',
  hosts: HOSTS,
  matches: ['https://github.com/*'],
  identify,
  profileUrl: (handle) => `https://github.com/${handle}`,
  look,
};

export const evidence: Evidence = {
  sure: 'high',
  seen: '2026-08',
  from: 'saved pages of 2022; its markup in use by public code of 2026-08',
};

export const examples: Examples = {
  profiles: [
    ['https://github.com/torvalds', 'torvalds'],
    ['https://github.com/siboehm?tab=repositories', 'siboehm'],
    ['https://www.github.com/Torvalds/', 'torvalds'],
    ['http://github.com./torvalds#readme', 'torvalds'],
    ['https://user:secret@github.com/torvalds', 'torvalds'],
    ['https://github.com/ada_acme', 'ada_acme'],
  ],
  others: [
    'https://github.com/',
    'https://github.com/features',
    'https://github.com/microlinkhq/mql',
    'https://github.com/pulls',
    'https://github.com/sponsors',
    'https://github.com/-bad',
    'https://github.com/a--b',
    'https://github.com/orgs/acme/people',
    'https://github.com/torvalds%2Flinux',
    'https://github.com/%E0%A4%A',
    'https://github.com:8443/torvalds',
    'https://gist.github.com/torvalds',
    'https://docs.github.com/en',
    'https://github.com.example.org/torvalds',
    'https://notgithub.com/torvalds',
    'ftp://github.com/torvalds',
  ],
};
