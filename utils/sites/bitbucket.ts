import type { Identity } from '../core/identity.ts';
import { own, type Thing } from './markup/json-ld.ts';
import { pathOf } from './page/address.ts';
import { all, dataOf, firstChild } from './page/dom.ts';
import { found, none, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isShort } from './page/path.ts';
import { told } from './page/text.ts';
import { namedFields } from './page/thin.ts';
import { wall } from './page/walls.ts';
import { wordSet } from './page/word-set.ts';
import type { Evidence, Examples, Found, Hint, NoProfile, Page, Seen, Site } from './site.ts';

// Since 2019 a person is a number in braces; older addresses have a name, as teams' and workspaces' have.
const PATH = /^\/(\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}|[a-z\d_-]{2,62})$/;
const UUID = /^\{[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}$/;

/** Pages of the site. From the survey of sites, 2026-08. */
const RESERVED = wordSet(
  'about account api blog branding contact dashboard downloads explore favicon features gateway help integrations jobs login logout news plans pricing privacy product pullrequests repo repositories search security site snippets socialauth status support terms whats-new workspace workspaces xhr',
);

function identify(url: URL): Identity | null {
  const handle = PATH.exec(pathOf(url)?.toLowerCase() ?? '')?.[1];
  if (!handle || RESERVED.has(handle)) return null;
  return { site: 'bitbucket', handle, ...(UUID.test(handle) && { stableId: handle }) };
}

const LENGTH = 400_000;
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

function parsed(text: string): Thing | undefined {
  try {
    const value: unknown = JSON.parse(text.slice(text.indexOf('{'), text.lastIndexOf('}') + 1));
    return isThing(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** What the page carries for its own scripts of whose it is: `global.targetUser`. Second-hand, undated (socid-extractor). */
function targetOf(document: Document): Thing | undefined {
  for (const script of all(document, 'script:not([src])', 60)) {
    const node = firstChild(script);
    const text = node ? dataOf(node) : '';
    if (text.length > LENGTH || !text.includes('"targetUser"')) continue;
    const state = parsed(text);
    const global = state && own(state, 'global');
    const target = isThing(global) ? own(global, 'targetUser') : undefined;
    if (isThing(target)) return target;
  }
  return undefined;
}

const textIn = (thing: Thing, key: string): string | undefined => {
  const value = own(thing, key);
  return typeof value === 'string' ? value.slice(0, 2_000) : undefined;
};

const uuidOf = (target: Thing): string | undefined => {
  const uuid = textIn(target, 'uuid')?.toLowerCase();
  return uuid && UUID.test(uuid) ? uuid : undefined;
};

const isTeam = (target: Thing): boolean => /^(?:team|workspace)$/.test(textIn(target, 'type') ?? '');
const team = (): NoProfile => none('This is the page of a team.');

/** Whether the data are the person's of the address: by number, or by either name. */
const isOf = (target: Thing, { handle }: Identity): boolean =>
  [uuidOf(target), textIn(target, 'username'), textIn(target, 'nickname')].some(
    (one) => one?.toLowerCase() === handle,
  );

/** A short look: teams and people have the same kind of address. */
function look({ document }: Page, identity: Identity): Seen {
  const target = targetOf(document);
  if (!target) return wall(document) ?? { kind: 'person' };
  if (isTeam(target)) return team();
  return { kind: 'person', stableId: isOf(target, identity) ? uuidOf(target) : undefined };
}

/** "Ada Lovelace — Bitbucket". Second-hand, before 2019. */
const TITLES = [/^(?<name>[^/|]{1,300}) [—–-] Bitbucket$/];

/** Without the data: the title. No avatar: no form of people's pictures is known, and og:image is the site's (2026-11). */
function readTitle(page: Page, identity: Identity): Found {
  const blocked = wall(page.document);
  if (blocked) return blocked;
  const fields = namedFields(page, { site, titles: TITLES }, identity);
  return fields ? found(fields.name ? fields : {}) : somebodyElse();
}

/** Reads a page of the site. */
export function read(page: Page, identity: Identity): Found {
  const target = targetOf(page.document);
  if (!target) return readTitle(page, identity);
  if (isTeam(target)) return team();
  // A name of the address may be neither of the person's names: then nothing on the page is known to be theirs.
  if (!isOf(target, identity)) return UUID.test(identity.handle) ? somebodyElse() : found();
  return found({
    name: told('data', textIn(target, 'display_name')),
    stableId: uuidOf(target),
    confidence: 'low',
  });
}

/** What every profile here has at the least. */
export const hint: Hint = near(({ path }) => isShort(path), identify);

/** People on bitbucket.org, by number or by name. Teams share their addresses; only data in the page tell them apart. */
export const site: Site = {
  id: 'bitbucket',
  name: 'Bitbucket',
  hosts: ['bitbucket.org', 'www.bitbucket.org'],
  matches: ['https://bitbucket.org/*'],
  identify,
  profileUrl: (handle) => `https://bitbucket.org/${encodeURIComponent(handle)}`,
  look,
};

export const evidence: Evidence = {
  sure: 'low',
  seen: '2026-08',
  from: 'second-hand: the form of the addresses; old data in the page, old title',
};

const ADA = '{0a1b2c3d-0000-4000-8000-0123456789ab}';

export const examples: Examples = {
  profiles: [
    ['https://bitbucket.org/barnabywalters', 'barnabywalters'],
    ['https://bitbucket.org/Ada_L/', 'ada_l'],
    ['http://www.bitbucket.org/ada-l?x=1#y', 'ada-l'],
    ['https://bitbucket.org/%7B0A1B2C3D-0000-4000-8000-0123456789AB%7D/', ADA],
    [`https://bitbucket.org/${ADA}`, ADA],
  ],
  others: [
    'https://bitbucket.org/',
    'https://bitbucket.org/a/b',
    'https://bitbucket.org/account/signin',
    'https://bitbucket.org/account',
    'https://bitbucket.org/dashboard',
    'https://bitbucket.org/product/features',
    'https://bitbucket.org/ada/workspace/projects',
    'https://bitbucket.org/{0a1b2c3d}',
    'https://bitbucket.org/ada%2Ftides',
    'https://bitbucket.org:8443/ada',
    'https://bitbucket.org.example.org/ada',
    'https://support.bitbucket.org/ada',
  ],
};
