import type { Identity } from '../core/identity.ts';
import { own, type Thing } from './markup/json-ld.ts';
import { titleOf } from './markup/meta.ts';
import { byPath } from './page/by-path.ts';
import { attribute, has, one } from './page/dom.ts';
import { finds } from './page/finds.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { agree, ownHandles } from './page/own-address.ts';
import { isShort } from './page/path.ts';
import { said, told } from './page/text.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type {
  Evidence,
  Examples,
  Fields,
  Found,
  Hint,
  NoProfile,
  Page,
  RawLink,
  Seen,
  Site,
} from './site.ts';

// The survey of sites, 2026-08.
const RESERVED = wordSet(
  'api blog brand buckets changelog chat collections datasets docs enterprise hardware huggingface inference inference-endpoints jobs join kernels languages learn login metrics models new new-dataset new-space notifications organizations papers posts pricing privacy search settings spaces storage support tasks terms-of-service welcome',
);

// Second-hand, 2026, by three projects.
const IS_USER = '[data-target="UserProfile"]';
const IS_ORGANISATION = '[data-target="OrgProfile"]';

/** Not a user's page, though its address looks like one: a model of the first years has one name, too. */
function otherPage(document: Document): NoProfile | undefined {
  if (has(document, IS_USER)) return undefined;
  if (has(document, IS_ORGANISATION)) return none('This is an organisation’s page.');
  return wall(document) ?? none('This is not a user’s page.');
}

const look = ({ document }: Page): Seen => otherPage(document) ?? { kind: 'person' };

const identify = /* @__PURE__ */ byPath({
  site: 'huggingface',
  path: /^\/([a-z\d][a-z\d_.-]{1,41})(?:\/activity\/[a-z]{1,20})?$/,
  reserved: RESERVED,
});

/** Users of Hugging Face. Organisations and some models share their addresses and are told apart by the page. */
export const site: Site = {
  id: 'huggingface',
  name: 'Hugging Face',
  hosts: ['huggingface.co', 'hf.co'],
  matches: ['https://huggingface.co/*'],
  identify,
  profileUrl: (handle) => `https://huggingface.co/${handle}`,
  look,
};

const LENGTH = 400_000;

const thing = (value: unknown): Thing | undefined =>
  typeof value === 'object' && value !== null ? (value as Thing) : undefined;

const text = (of: Thing | undefined, key: string): string | undefined => {
  const value = of && own(of, key);
  return typeof value === 'string' ? value : undefined;
};

/** The user of the data that the page carries for its own script. Second-hand, 2026: `u`, and `signup` in it. */
function userOf(document: Document): Thing | undefined {
  const json = attribute(one(document, IS_USER), 'data-props') ?? '';
  if (json.length > LENGTH) return undefined;
  try {
    const props = thing(JSON.parse(json));
    return props && thing(own(props, 'u'));
  } catch {
    return undefined;
  }
}

const ACCOUNTS: readonly (readonly [key: string, address: string])[] = [
  ['github', 'https://github.com/'],
  ['twitter', 'https://x.com/'],
  ['linkedin', 'https://www.linkedin.com/in/'],
  ['bluesky', 'https://bsky.app/profile/'],
];

/** The homepage, and accounts elsewhere by their handles; what is no handle is left out. */
function linksOf(signup: Thing | undefined): RawLink[] {
  const accounts = ACCOUNTS.flatMap(([key, address]) => {
    const handle = text(signup, key)?.trim() ?? '';
    return /^[\p{L}\p{N}_.-]{1,100}$/u.test(handle) ? [address + encodeURIComponent(handle)] : [];
  });
  const homepage = text(signup, 'homepage');
  return [...(homepage ? [homepage] : []), ...accounts].map((href) => ({ href, me: true }));
}

/** Everybody without a picture has a pattern, drawn by the site. From memory. */
const picture = (src: string | undefined): string | undefined =>
  src?.startsWith('/avatars/') ? undefined : src;

/** "ada (Ada Lovelace)". From memory. */
const titled = (document: Document): RegExpExecArray | null =>
  /^([\w.-]{2,42}) \((.{1,300})\)(?: |$)/.exec(titleOf(document) ?? '');

function fieldsOf(document: Document, user: Thing | undefined): Fields {
  const signup = user && thing(own(user, 'signup'));
  const id = text(user, '_id') ?? '';
  return {
    name: said(
      told('data', text(user, 'fullname')),
      told('title', titled(document)?.[2]),
      told('data', text(user, 'name')),
    ),
    // What the page heads "AI & ML interests": a sentence, not a list. From memory.
    bio: told('data', text(signup, 'details')),
    avatar: told('data', picture(text(user, 'avatarUrl'))),
    links: linksOf(signup),
    stableId: /^[\da-f]{24}$/.test(id) ? id : undefined,
    confidence: user ? 'high' : 'low',
  };
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const other = otherPage(document);
  if (other) return other;
  const user = userOf(document);
  const shown = [text(user, 'name')?.toLowerCase(), titled(document)?.[1]?.toLowerCase()];
  if (!agree(identity, [...ownHandles(site, page), ...shown])) return somebodyElse();
  return found(fieldsOf(document, user));
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path, view }) => {
  const isNear = path.length > 2 && (isShort(path) || path.includes('/activity/'));
  return isNear && !finds(view.document, IS_ORGANISATION);
}, identify);

export const evidence: Evidence = { sure: 'medium', seen: '2026', from: 'second-hand: the page’s own data' };

export const examples: Examples = {
  profiles: [
    ['https://huggingface.co/drelhaj', 'drelhaj'],
    ['https://huggingface.co/DrElhaj/', 'drelhaj'],
    ['http://hf.co/drelhaj?sort=x#y', 'drelhaj'],
    ['https://huggingface.co/drelhaj/activity/all', 'drelhaj'],
    ['https://huggingface.co/Ada_L.1-x', 'ada_l.1-x'],
    ['https://huggingface.co/%61da', 'ada'],
  ],
  others: [
    'https://huggingface.co/models',
    'https://huggingface.co/spaces/a/b',
    'https://huggingface.co/',
    'https://huggingface.co/drelhaj/some-model',
    'https://huggingface.co/datasets/drelhaj/x',
    'https://huggingface.co/organizations/tide-lab/activity/all',
    'https://huggingface.co/settings/profile',
    'https://huggingface.co/search/full-text?q=x',
    'https://huggingface.co/huggingface',
    'https://huggingface.co/a',
    'https://huggingface.co/-ada',
    'https://discuss.huggingface.co/u/ada',
    'https://ada-x.hf.space/ada',
    'https://huggingface.co.example.org/drelhaj',
  ],
};
