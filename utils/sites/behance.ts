import type { Identity } from '../core/identity.ts';
import { addressesIn, own, type Thing, textIn } from './markup/json-ld.ts';
import { byPath } from './page/by-path.ts';
import { dataOf, firstChild, one } from './page/dom.ts';
import { found, noFields, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { ownHandles } from './page/own-address.ts';
import { isShort } from './page/path.ts';
import { sourced } from './page/sourced.ts';
import { said } from './page/text.ts';
import { readThin } from './page/thin.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, Site } from './site.ts';

const RESERVED = wordSet(
  'about adobe assets awards blog careers challenge collection collections contact creators dev discover featured feeds for_you freelance galleries gallery hire hiring inbox job jobboard joblist jobs live log login logout messages misc moodboard notifications onboarding portfolio privacy pro projects reviews search settings signin signup stock v2',
);
const TABS = wordSet(
  'projects appreciated moodboards drafts resume info services followers following assets livestreams',
);
const PATH =
  /^\/([a-z\d_-]{3,20})(?:\/(?:projects|appreciated|moodboards|drafts|resume|info|services|followers|following|assets|livestreams))?$/;

const identify = /* @__PURE__ */ byPath({ site: 'behance', path: PATH, reserved: RESERVED });

/** Creatives on Behance. */
export const site: Site = {
  id: 'behance',
  name: 'Behance',
  hosts: ['behance.net', 'www.behance.net'],
  matches: ['https://www.behance.net/*'],
  identify,
  profileUrl: (handle) => `https://www.behance.net/${handle}`,
};

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path }) => isShort(path) || TABS.has(path.split('/')[2]?.toLowerCase() ?? ''),
  identify,
);

// Second-hand 2026: the state of the page as JSON, with `profile.owner` and its names. That they may also be written as
// `displayName` is what its other parts suggest (2026); either is taken.
const STATE = 'script#beconfig-store_state';
// From memory: "Ada L. on Behance", before 2022 "Ada L. :: Behance".
const TITLE = /^(?<name>.{1,300}?) (?:on|::) Behance$/;
// Members' pictures: second-hand, 2026-11, in public code. Everybody without one has /img/profile/no-image-276.jpg, from memory.
const PHOTO = /^https:\/\/[^/?#]{1,80}\/user\/\d{1,4}\//;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;
const within = (thing: unknown, key: string): unknown => (isThing(thing) ? own(thing, key) : undefined);

function parsed(text: string): unknown {
  try {
    return text.length > 400_000 ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** The account that the page came with; it stays when the page goes on to another account. */
function ownerOf(document: Document): Thing | undefined {
  const script = one(document, STATE);
  const node = script && firstChild(script);
  const owner = node && within(within(parsed(dataOf(node)), 'profile'), 'owner');
  return isThing(owner) ? owner : undefined;
}

/** The number of the account, written as a number or as a text. */
function stableIdOf(owner: Thing): string | undefined {
  const id = own(owner, 'id');
  const text = typeof id === 'number' ? `${id}` : id;
  return typeof text === 'string' && /^[1-9]\d{0,11}$/.test(text) ? text : undefined;
}

/** What stands first in a list. */
const first = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);

function fieldsOf(owner: Thing): Fields {
  const text = (...keys: string[]) => said(...keys.map((key) => textIn(own(owner, key))));
  const place = ['city', 'country'].flatMap((key) => text(key) ?? []).join(', ');
  const parts = [text('first_name', 'firstName'), text('last_name', 'lastName')];
  const links = ['website', 'social_links'].flatMap((key) => addressesIn(own(owner, key)));
  // What stands without a scheme would be taken for a page of this site.
  const absolute = links.filter((href) => /^https?:\/\//i.test(href.slice(0, 10)));
  const image = textIn(within(own(owner, 'images'), '276'));
  const fields: Fields = {
    name: said(text('display_name', 'displayName'), parts.filter(Boolean).join(' ')),
    givenName: parts[0],
    familyName: parts[1],
    headline: text('occupation'),
    organisation: text('company'),
    location: said(text('location'), place),
    bio: textIn(within(first(own(owner, 'about')), 'value')),
    avatar: image && PHOTO.test(image) ? image : undefined,
    // Fields of the account for the person's own addresses.
    links: absolute.map((href) => ({ href, me: true })),
    stableId: stableIdOf(owner),
    confidence: 'low',
  };
  return sourced('data', Object.assign(noFields(), fields));
}

const readHead = /* @__PURE__ */ readThin({ site, titles: [TITLE], photo: PHOTO });

/** Reads a page of the site: the state it came with, or else what title and Open Graph say. */
export function read(page: Page, identity: Identity): Found {
  const owner = ownerOf(page.document);
  const username = owner && textIn(own(owner, 'username'))?.toLowerCase();
  if (owner && username === identity.handle) return found(fieldsOf(owner));
  const isOwn = ownHandles(site, page).includes(identity.handle);
  return wall(page.document) ?? (username && !isOwn ? somebodyElse() : readHead(page, identity));
}

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026',
  from: 'second-hand: names of the fields of its state; titles from memory',
};

export const examples: Examples = {
  profiles: [
    ['https://www.behance.net/kikobeats', 'kikobeats'],
    ['https://behance.net/KikoBeats/', 'kikobeats'],
    ['http://www.behance.net/ada_l/appreciated', 'ada_l'],
    ['https://www.behance.net/ada-l/projects?x=1#y', 'ada-l'],
    ['https://www.behance.net/%61da', 'ada'],
  ],
  others: [
    'https://www.behance.net/search/projects',
    'https://www.behance.net/joblist',
    'https://www.behance.net/',
    'https://www.behance.net/gallery/12345678/Kites',
    'https://www.behance.net/collection/123/kites',
    'https://www.behance.net/ada/insights',
    'https://www.behance.net/settings/profile',
    'https://www.behance.net/assets',
    'https://www.behance.net/ad',
    'https://help.behance.net/ada',
    'https://www.behance.net.example.org/ada',
  ],
};
