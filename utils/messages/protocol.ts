import * as z from 'zod/mini';
import { identity } from '../core/identity.ts';
import { LIMITS } from '../core/limits.ts';
import { edge, siteId } from '../core/setting.ts';
import { line, webUrl } from '../core/shapes.ts';
import type { Suggested } from '../core/suggestion.ts';

// The one place where a message is named. A content script imports this file's types only, so no zod reaches it.

/** Who may send a message: the script in a web page, or one of the extension's own pages. */
export type Role = 'script' | 'page';

/** What the margin mark shows. The words are ready to be read: the script formats nothing. */
export interface MarkView {
  state: 'unknown' | 'known' | 'due';
  edge: 'left' | 'right';
  /** Name, tags, last contact, next follow-up: those that there are. Empty for an unknown person. */
  lines: string[];
}

/** A link that leads to somebody known, with what the mark beside it shows. */
export interface KnownLink {
  link: string;
  /** The key of the identity that it leads to. */
  key: string;
  /** The id of the person: several links may lead to one. */
  person: string;
  state: 'known' | 'due';
  lines: string[];
}

/** So many links are asked about at once. */
const MOST_LINKS = 500;
/** No site has so many hosts. */
const MOST_PATTERNS = 1_000;
/** The longest host there is: RFC 1035, 2.3.4. */
const MOST_LETTERS = 255;

/** A request to the background: who may send it, and its shape. */
export const REQUESTS = {
  /** The page of this tab may be a profile: start the script that looks closer. */
  'page/near': { from: 'script', body: z.strictObject({ url: webUrl }) },
  /** The page of this tab is this person's profile. Answer: the mark to show, or null for none. */
  'page/seen': { from: 'script', body: z.strictObject({ url: webUrl, identity }) },
  /** The page of this tab is no longer a profile. */
  'page/left': { from: 'script', body: z.strictObject({ url: webUrl }) },
  /** The margin mark was really clicked: open the card. */
  'card/open': { from: 'script', body: z.strictObject({ url: webUrl }) },
  /** To which of a page's hosts may links lead to known people, whatever their path? Answer: those. */
  'links/hosts': {
    from: 'script',
    body: z.strictObject({ url: webUrl, hosts: z.array(line(MOST_LETTERS)).check(z.maxLength(MOST_LINKS)) }),
  },
  /** Which of a page's links lead to known people? Answer: those, and whether to mark them. */
  'links/known': {
    from: 'script',
    body: z.strictObject({ url: webUrl, links: z.array(line(LIMITS.url)).check(z.maxLength(MOST_LINKS)) }),
  },
  /** So many known people does the page link to. */
  'links/counted': {
    from: 'script',
    body: z.strictObject({ url: webUrl, count: z.int().check(z.nonnegative(), z.maximum(9_999)) }),
  },
  /** A mark beside a link was really clicked: open the card. */
  'card/show': { from: 'script', body: z.strictObject({ url: webUrl, key: line(LIMITS.url) }) },
  /** The margin mark was moved. */
  'mark/moved': { from: 'script', body: z.strictObject({ url: webUrl, edge }) },
  /** Records were changed; `seq` is the number of the change. */
  'records/changed': { from: 'page', body: z.strictObject({ seq: z.int() }) },
  /** The sites that are enabled were changed: register or take back our script. */
  'sites/changed': { from: 'page', body: z.strictObject({}) },
  /** A site is to be disabled on some hosts: the page that says so may be closed before it could store that. */
  'sites/disable': {
    from: 'page',
    body: z.strictObject({ siteId, patterns: z.array(line()).check(z.maxLength(MOST_PATTERNS)) }),
  },
  /** Links to known people are to be marked there no more. Answer: the hosts that went with it and are still for something. */
  'people/leave': { from: 'page', body: z.strictObject({ pattern: line() }) },
  /** A file waits to be taken in or back: go on with it. Answered when nothing waits any more. */
  'imports/run': { from: 'page', body: z.strictObject({}) },
  /** Ties are counted with other weights than those of today: go on. Answered when all are counted. */
  'ties/count': { from: 'page', body: z.strictObject({}) },
  /** Compute suggestions now. Answer: the suggestions. */
  'suggestions/compute': { from: 'page', body: z.strictObject({}) },
} as const satisfies Record<string, { from: Role; body: z.ZodMiniType }>;

export type RequestName = keyof typeof REQUESTS;
export type Body<N extends RequestName> = z.infer<(typeof REQUESTS)[N]['body']>;

/** What each request is answered with. */
export interface Answers {
  'page/near': null;
  'page/seen': MarkView | null;
  'page/left': null;
  'card/open': null;
  'links/hosts': string[];
  'links/known': { marks: boolean; known: KnownLink[] };
  'links/counted': null;
  'card/show': null;
  'mark/moved': null;
  'records/changed': null;
  'sites/changed': null;
  'sites/disable': null;
  'people/leave': string[];
  'imports/run': null;
  'ties/count': null;
  'suggestions/compute': Suggested;
}

/** What the background tells the scripts in a tab: look again, or leave the page (or its links) as if never there. */
export type NoticeName = 'look again' | 'leave' | 'leave links';
