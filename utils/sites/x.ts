import type { Identity } from '../core/identity.ts';
import { addressesIn, isA, own, type Thing, textIn, thingsOf } from './markup/json-ld.ts';
import { rawLinks } from './markup/rel-me.ts';
import { hostOf, pathOf } from './page/address.ts';
import { all, one } from './page/dom.ts';
import { found, noFields, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree } from './page/own-address.ts';
import { isShort, isUnder } from './page/path.ts';
import { said, told } from './page/text.ts';
import { linesOf, textOf } from './page/text-of.ts';
import { titledFields } from './page/titled.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, NoProfile, Page, Site, Text } from './site.ts';
import { readNitter } from './x-nitter.ts';
import { RESERVED } from './x-reserved.ts';

const PATH =
  /^\/@?([a-z\d_]{1,15})(?:\/(?:with_replies|highlights|articles|media|likes|superfollows|affiliates))?$/;

/** Where the handle stands: in the path; in the query of the windows for other sites; after `#!`, as until 2012. */
function placeOf(url: URL): string | undefined {
  const path = pathOf(url)?.toLowerCase();
  if (path === '/intent/user' || path === '/intent/follow')
    return `/${url.searchParams.get('screen_name') ?? ''}`.toLowerCase();
  return path === '' && url.hash.startsWith('#!/') ? url.hash.slice(2, 60).toLowerCase() : path;
}

function identify(url: URL): Identity | null {
  const handle = PATH.exec(placeOf(url) ?? '')?.[1];
  return handle && !RESERVED.has(handle) ? { site: 'x', handle } : null;
}

// Test ids: seen 2025-12. "Ada (@ada) / X", "Ada (@ada) on X": seen 2024 and second-hand 2026.
const NAME = '[data-testid="UserName"]';
const BIO = '[data-testid="UserDescription"]';
const LOCATION = '[data-testid="UserLocation"]';
const WEBSITE = 'a[data-testid="UserUrl"][href], [data-testid="UserUrl"] a[href]';
const CATEGORY = '[data-testid="UserProfessionalCategory"]';
// Second-hand 2025: what stands where there is no account, and where an account has no posts.
const EMPTY = '[data-testid="emptyState"], [data-testid="empty_state_header_text"]';
const TITLES = [
  /^(?:\(\d+\+?\) ?)?(?<name>.{1,300}) \(@(?<handle>\w{1,15})\) (?:\/|on) (?:X|Twitter)$/,
] as const;

/** What the application has drawn: the name, then the handle. */
function drawn(document: Document): { name: string | undefined; handle: string | undefined } {
  const lines = linesOf(one(document, NAME));
  const at = lines.findIndex((line) => /^@\w{1,15}$/.test(line));
  return { name: at > 0 ? lines[0] : undefined, handle: lines[at]?.slice(1).toLowerCase() };
}

/** The profile of a person in JSON-LD, which stays in the head when the application shows another. Seen 2025-12. */
function schemaOf(document: Document, handle: string): { page: Thing; person: Thing } | undefined {
  for (const page of thingsOf(document).filter(isA('ProfilePage'))) {
    const person = own(page, 'mainEntity') as Thing | null | undefined;
    if (typeof person !== 'object' || person === null) continue;
    if (textIn(own(person, 'additionalName'))?.toLowerCase() === handle) return { page, person };
  }
  return undefined;
}

/** The number of the account, which outlives a rename. */
function stableIdIn(person: Thing): string | undefined {
  const id = textIn(own(person, 'identifier'));
  return id && /^\d{1,20}$/.test(id) ? id : undefined;
}

/** The display name is in `givenName`, whole: it is no given name. */
function schemaFields({ page, person }: { page: Thing; person: Thing }): Fields {
  const text = (key: string): Text => told('json-ld', textIn(own(person, key)));
  return {
    name: said(text('givenName'), text('name')),
    bio: text('description'),
    location: text('homeLocation'),
    avatar: told('json-ld', addressesIn(own(person, 'image'))[0]),
    links: addressesIn(own(page, 'relatedLink')).map((href) => ({ href, me: false })),
    stableId: stableIdIn(person),
  };
}

const drawnFields = (document: Document, name: string | undefined): Fields => ({
  name,
  headline: textOf(one(document, CATEGORY)),
  bio: textOf(one(document, BIO)),
  location: textOf(one(document, LOCATION)),
  links: rawLinks(all(document, WEBSITE, 5)),
});

/** Fields of JSON-LD, and of the page as drawn what they lack. */
const joined = (schema: Fields, live: Fields): Fields => ({
  ...Object.assign(noFields(), live, schema),
  name: said(schema.name, live.name),
  bio: said(schema.bio, live.bio),
  location: said(schema.location, live.location),
  links: [...(schema.links ?? []), ...(live.links ?? [])],
});

function missing(document: Document): NoProfile | undefined {
  const text = textOf(one(document, EMPTY)) ?? '';
  const isGone = /doesn.t exist|suspended|withheld/i.test(text.slice(0, 300));
  return isGone ? none('X says that there is no such account, or that it is suspended.') : wall(document);
}

// People's own pictures, and not the card that the site draws. From memory, 2026-11.
const PHOTO = /^https:\/\/[\w.-]{1,100}\/profile_images\//;

/** What JSON-LD and the page as drawn say of the person, whichever there is. */
function fieldsOf(document: Document, { handle }: Identity): Fields | undefined {
  const live = drawn(document);
  const schema = schemaOf(document, handle);
  if (live.handle === undefined && !schema) return undefined;
  return joined(
    schema ? schemaFields(schema) : noFields(),
    live.handle === undefined ? noFields() : drawnFields(document, live.name),
  );
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  if (hostOf(page.url) === 'nitter.net') return readNitter(page, identity);
  const { document } = page;
  if (!agree(identity, [drawn(document).handle])) return somebodyElse();
  const fields = fieldsOf(document, identity);
  const titled = titledFields(page, { site, titles: TITLES, photo: PHOTO }, identity, fields !== undefined);
  if (titled?.kind === 'none') return titled;
  // On the tabs of a profile the title begins with what they are: "Media posts by …".
  const title = isShort(page.url.pathname) ? titled?.fields.name : undefined;
  const name = said(fields?.name, title);
  if (name) return found({ ...(fields ?? titled?.fields), name });
  const isBefore = !titled && thingsOf(document).some(isA('ProfilePage'));
  return missing(document) ?? (isBefore ? somebodyElse() : found());
}

/** What every profile here has at the least: no more than a name and a tab. */
export const hint: Hint = near(({ path, view }) => {
  if (path === '/home' || isUnder(path, '/i/')) return false;
  return path === '/'
    ? view.location.hash.startsWith('#!')
    : isShort(path) || isShort(path.slice(path.indexOf('/', 1)));
}, identify);

/** Accounts of X, on its own hosts and on nitter's. Companies have the same addresses and pages as people. */
export const site: Site = {
  id: 'x',
  name: 'X (Twitter)',
  hosts: [
    'x.com',
    'www.x.com',
    'mobile.x.com',
    'twitter.com',
    'www.twitter.com',
    'mobile.twitter.com',
    'm.twitter.com',
    'nitter.net',
  ],
  matches: ['https://x.com/*', 'https://nitter.net/*'],
  identify,
  profileUrl: (handle) => `https://x.com/${handle}`,
};

export const evidence: Evidence = {
  sure: 'high',
  seen: '2025-12',
  from: 'saved pages of 2024 and 2025; source of nitter',
};

export const examples: Examples = {
  profiles: [
    ['https://x.com/Kikobeats', 'kikobeats'],
    ['https://twitter.com/javilop?lang=en', 'javilop'],
    ['http://www.twitter.com/Ada_L/', 'ada_l'],
    ['https://x.com/@ada', 'ada'],
    ['https://x.com/%61da/media#top', 'ada'],
    ['https://mobile.x.com/ada/with_replies', 'ada'],
    ['https://twitter.com/#!/ada', 'ada'],
    ['https://x.com/intent/user?screen_name=Ada', 'ada'],
    ['https://nitter.net/ada', 'ada'],
  ],
  others: [
    'https://x.com/i/bookmarks',
    'https://twitter.com/share?text=x',
    'https://twitter.com/intent/tweet',
    'https://x.com/',
    'https://x.com/home',
    'https://x.com/i/user/12',
    'https://x.com/intent/user?screen_name=a-b',
    'https://x.com/ada/status/1234567890',
    'https://x.com/ada/followers',
    'https://x.com/search?q=ada',
    'https://x.com/sixteen_letters_',
    'https://x.com.example.org/ada',
    'https://help.x.com/ada',
    'https://nitter.net/about',
  ],
};
