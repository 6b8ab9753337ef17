import type { Identity } from '../core/identity.ts';
import { titleOf } from './markup/meta.ts';
import { hostOf, pathOf } from './page/address.ts';
import { one } from './page/dom.ts';
import { found, somebodyElse } from './page/found.ts';
import { near } from './page/near.ts';
import { isUnder } from './page/path.ts';
import { clean, told } from './page/text.ts';
import { linesOf } from './page/text-of.ts';
import { wall } from './page/walls.ts';
import type { Evidence, Examples, Found, Hint, Page, Site } from './site.ts';
import { type Head, headOf } from './youtube-head.ts';

// A handle may be in any script; of a channel's id the case matters.
const HANDLE = '@[\\p{L}\\p{M}\\p{N}._·-]{3,30}';
const CUSTOM = '(?:c|user)\\/[\\p{L}\\p{M}\\p{N}._-]{1,100}';
const TABS = '(?:\\/(?:featured|videos|shorts|streams|playlists|community|about|posts|releases|podcasts))?';
const PATH = /* @__PURE__ */ new RegExp(`^\\/(${HANDLE}|${CUSTOM})${TABS}$`, 'u');
const CHANNEL = /* @__PURE__ */ new RegExp(`^\\/channel\\/(UC[\\w-]{22})${TABS}$`);
const HOST = /^(?:(?:www|m)\.)?youtube\.com$/;
const ID = /^UC[\w-]{22}$/;

/** `@name`, `UC…`, `c/name` or `user/name`: four names for one channel, of which only the page knows the others. */
function identify(url: URL): Identity | null {
  const path = pathOf(url);
  if (!path || !HOST.test(hostOf(url))) return null;
  const id = CHANNEL.exec(path)?.[1];
  if (id) return { site: 'youtube', handle: id, stableId: id };
  const handle = PATH.exec(path.normalize('NFC').toLowerCase().normalize('NFC'))?.[1];
  return handle ? { site: 'youtube', handle } : null;
}

function profileUrl(handle: string): string {
  const path = ID.test(handle) ? `channel/${handle}` : handle.replace(/[^@/]+$/u, encodeURIComponent);
  return `https://www.youtube.com/${path}`;
}

/** "(3) Ada - YouTube": the title is kept up; on a tab it is the same. Seen 2024. */
const titled = (document: Document): string | undefined =>
  clean(/^(?:\(\d+\+?\) ?)?(.{1,300}) - YouTube$/.exec(titleOf(document) ?? '')?.[1]);

// The header as drawn, which shows the handle. From memory, 2026: it only confirms whom the title names.
const HEADER = '#page-header, #channel-header';

const isDrawn = (document: Document, { handle }: Identity): boolean =>
  linesOf(one(document, HEADER)).some((line) => line.toLowerCase().split(/[\s•]/).includes(handle));

/** Of what kind a name of a channel is: `@`, `UC`, `c/`, `us`. */
const kindOf = (handle: string): string => (handle.startsWith('@') ? '@' : handle.slice(0, 2));

/**
 * Whether the head is about the channel of the address. The older kinds of names are in no head: there it is enough that
 * the title names the same channel.
 */
function isHeadOf(head: Head, { handle }: Identity, title: string | undefined): boolean {
  if (title !== undefined && head.name !== title) return false;
  if (head.handles.includes(handle)) return true;
  const isOld = /^(?:c|user)\//.test(handle) && title !== undefined;
  return isOld && head.handles.length > 0 && !head.handles.some((other) => kindOf(other) === kindOf(handle));
}

/** Reads a page of the site: the data it was loaded with and its title. A channel may be a company's. */
export function read(page: Page, identity: Identity): Found {
  const { document } = page;
  const title = titled(document);
  const head = headOf(page, site);
  const blocked = wall(document);
  if (isHeadOf(head, identity, title)) {
    const stableId = head.handles.find((handle) => ID.test(handle));
    return head.name ? found({ ...head.fields, stableId, confidence: 'low' }) : (blocked ?? found());
  }
  if (title && isDrawn(document, identity)) return found({ name: told('title', title), confidence: 'low' });
  return blocked ?? (head.handles.length > 0 ? somebodyElse() : found());
}

/** What every profile here has at the least. */
export const hint: Hint = near(
  ({ path }) =>
    isUnder(path, '/@') ||
    isUnder(path, '/%40') ||
    isUnder(path, '/channel/') ||
    isUnder(path, '/c/') ||
    isUnder(path, '/user/'),
  identify,
);

/** Channels of YouTube. A channel's id is what stays; it may be a company's. */
export const site: Site = {
  id: 'youtube',
  name: 'YouTube channel',
  hosts: ['youtube.com', 'www.youtube.com', 'm.youtube.com'],
  matches: ['https://www.youtube.com/*', 'https://m.youtube.com/*'],
  identify,
  profileUrl,
};

export const evidence: Evidence = {
  sure: 'medium',
  seen: '2026',
  from: 'saved pages of 2024; second-hand: the data of a channel’s page in use by public code',
};

export const examples: Examples = {
  profiles: [
    ['https://www.youtube.com/channel/UCzcRQ3vRNr6fJ1A9rqFn7QA', 'UCzcRQ3vRNr6fJ1A9rqFn7QA'],
    ['https://m.youtube.com/channel/UCzcRQ3vRNr6fJ1A9rqFn7QA/videos?view=0', 'UCzcRQ3vRNr6fJ1A9rqFn7QA'],
    ['https://www.youtube.com/@AdaMaps', '@adamaps'],
    ['http://youtube.com/@ada.maps/about/', '@ada.maps'],
    ['https://www.youtube.com/@J%C3%B6rgMaps#top', '@jörgmaps'],
    ['https://www.youtube.com/c/AdaMaps/featured', 'c/adamaps'],
    ['https://www.youtube.com/user/AdaMaps', 'user/adamaps'],
  ],
  others: [
    'https://www.youtube.com/watch?v=x',
    'https://www.youtube.com/',
    'https://www.youtube.com/results?search_query=ada',
    'https://www.youtube.com/feed/subscriptions',
    'https://www.youtube.com/playlist?list=PLx',
    'https://www.youtube.com/shorts/abcdefghijk',
    'https://www.youtube.com/@ad',
    'https://www.youtube.com/channel/uczcRQ3vRNr6fJ1A9rqFn7QA',
    'https://www.youtube.com/@ada/live/abc',
    'https://www.youtube.com/redirect?q=https%3A%2F%2Fada.example',
    'https://music.youtube.com/channel/UCzcRQ3vRNr6fJ1A9rqFn7QA',
    'https://www.youtube.com.example.org/@ada',
  ],
};
