import type { Identity } from '../core/identity.ts';
import { own, type Thing } from './markup/json-ld.ts';
import { rawLinks } from './markup/rel-me.ts';
import { byPath } from './page/by-path.ts';
import { all, dataOf, firstChild, one } from './page/dom.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { clean, said, told } from './page/text.ts';
import { textOf } from './page/text-of.ts';
import { blockedBy, titledFields } from './page/titled.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Fields, Found, Hint, Page, RawLink, Site } from './site.ts';

const identify = /* @__PURE__ */ byPath({ site: 'tiktok', path: /^\/@([a-z\d_.]{1,24})$/ });

/** Accounts of TikTok. */
export const site: Site = {
  id: 'tiktok',
  name: 'TikTok',
  hosts: ['tiktok.com', 'www.tiktok.com', 'm.tiktok.com'],
  matches: ['https://www.tiktok.com/*'],
  identify,
  profileUrl: (handle) => `https://www.tiktok.com/@${handle}`,
};

// "Ada (@ada) | TikTok": seen 2024, second-hand 2026.
const TITLES = [
  /^(?:\(\d+\+?\) ?)?(?<name>.{1,300}?) ?\(@(?<handle>[\w.]{1,24})\) (?:Official )?(?:\||TikTok)/,
] as const;
// Accounts' own pictures, and the one that everybody has who has none: second-hand, 2026-11, in public code.
const PHOTO = /^https:\/\/[^/?#]{1,80}\/(?:[^?#]{1,200}\/)?tos-[a-z\d]{1,20}-avt-\d{4}(?:-[a-z]{1,10})?\//;
const NO_PHOTO = /\/1594805258216454~/;
// Test ids, second-hand 2024 to 2026: handle and name, which have changed places.
const NAMES = '[data-e2e="user-title"], [data-e2e="user-subtitle"]';
const BIO = '[data-e2e="user-bio"]';
const LINK = 'a[data-e2e="user-link"][href], [data-e2e="user-link"] a[href]';
// Data for the application as the page was loaded, which stays when it shows another. Second-hand 2024 to 2026, by many.
const STATE = 'script[id="__UNIVERSAL_DATA_FOR_REHYDRATION__"]';
const LENGTH = 400_000;

const thingIn = (thing: Thing | undefined, key: string): Thing | undefined => {
  const value = thing && own(thing, key);
  return typeof value === 'object' && value !== null ? (value as Thing) : undefined;
};
const textIn = (thing: Thing | undefined, key: string): string | undefined => {
  const value = thing && own(thing, key);
  return typeof value === 'string' ? value : undefined;
};

function stateOf(document: Document): Thing | undefined {
  const script = one(document, STATE);
  const node = script && firstChild(script);
  const text = node ? dataOf(node) : '';
  if (text === '' || text.length > LENGTH) return undefined;
  try {
    return thingIn({ state: JSON.parse(text) }, 'state');
  } catch {
    return undefined;
  }
}

/** The user that the page was loaded for. */
function userOf(document: Document): Thing | undefined {
  const path = ['__DEFAULT_SCOPE__', 'webapp.user-detail', 'userInfo', 'user'];
  return path.reduce(thingIn, stateOf(document));
}

/** The number of the account, which outlives a rename. */
function stableIdIn(user: Thing): string | undefined {
  const id = textIn(user, 'id');
  return id && /^\d{1,20}$/.test(id) ? id : undefined;
}

/** The link of the profile, which may lack its scheme. */
function linkIn(user: Thing): RawLink[] {
  const href = textIn(thingIn(user, 'bioLink'), 'link');
  if (!href) return [];
  return [{ href: /^https?:/i.test(href) ? href : `https://${href}`, me: false }];
}

const pictureIn = (user: Thing): string | undefined => {
  const picture = textIn(user, 'avatarLarger');
  return NO_PHOTO.test(picture ?? '') ? undefined : picture;
};

const userFields = (user: Thing): Fields => ({
  name: told('data', textIn(user, 'nickname')),
  bio: told('data', textIn(user, 'signature')),
  avatar: told('data', pictureIn(user)),
  links: linkIn(user),
  stableId: stableIdIn(user),
  confidence: 'low',
});

/** What the application has drawn, if it is the person's: of handle and name, the one that is not the handle. */
function drawnFields(document: Document, { handle }: Identity): Fields | undefined {
  const shown = all(document, NAMES, 4).flatMap((one) => clean(textOf(one)) ?? []);
  const isOwn = (text: string): boolean => text.toLowerCase().replace(/^@/, '') === handle;
  if (!shown.some(isOwn)) return undefined;
  return {
    name: said(
      shown.find((text) => !isOwn(text)),
      shown[0],
    ),
    bio: textOf(one(document, BIO)),
    links: rawLinks(all(document, LINK, 5)),
    confidence: 'low',
  };
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const user = userOf(document);
  const isUser = user !== undefined && textIn(user, 'uniqueId')?.toLowerCase() === identity.handle;
  const live = drawnFields(document, identity);
  const theirs = { site, titles: TITLES, photo: PHOTO };
  const isShown = isUser || live !== undefined;
  const blocked = isShown ? undefined : blockedBy(page, theirs, identity);
  if (blocked) return blocked;
  const titled = titledFields(page, theirs, identity, isShown);
  if (titled?.kind === 'none') return wall(document) ?? titled;
  const fields = isUser ? userFields(user) : (live ?? titled?.fields);
  const name = said(fields?.name, titled?.fields.name);
  if (name) return found({ ...fields, name });
  return wall(document) ?? (user ? somebodyElse() : found());
}

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path }) =>
    (isUnder(path, '/@') || isUnder(path, '/%40')) && !path.includes('/video/') && !path.includes('/photo/'),
  identify,
);

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026',
  from: 'saved page; second-hand: its data and test ids in use by public code',
};

export const examples: Examples = {
  profiles: [
    ['https://www.tiktok.com/@illojuan?lang=en', 'illojuan'],
    ['https://www.tiktok.com/@Ada.L_1', 'ada.l_1'],
    ['http://tiktok.com/@ada/', 'ada'],
    ['https://m.tiktok.com/@ada#top', 'ada'],
    ['https://www.tiktok.com/%40ada?_t=8a&_r=1', 'ada'],
  ],
  others: [
    'https://www.tiktok.com/discover',
    'https://www.tiktok.com/',
    'https://www.tiktok.com/@ada/video/7000000000000000000',
    'https://www.tiktok.com/@ada/live',
    'https://www.tiktok.com/@',
    'https://www.tiktok.com/ada',
    'https://www.tiktok.com/tag/maps',
    'https://www.tiktok.com/@ada-l',
    'https://vm.tiktok.com/ZMabc/',
    'https://www.tiktok.com.example.org/@ada',
  ],
};
