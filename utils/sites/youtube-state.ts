import { own, type Thing } from './markup/json-ld.ts';
import { all, dataOf, firstChild } from './page/dom.ts';

// Data for the application as the page was loaded: `ytInitialData` holds one `channelMetadataRenderer`, with `title`,
// `description`, `externalId`, `vanityChannelUrl` and `avatar`. Second-hand 2023 to 2026, by many. All of it is a megabyte
// and more: only this object is cut out and parsed.
const START = '"channelMetadataRenderer":';
const LENGTH = 60_000;

// A string that nothing closes goes on to the end: so each character is looked at once.
const TOKENS = /"(?:[^"\\]|\\.)*(?:"|\\?$)|[{}]/gs;

/** The text of the object that a text begins with: up to the bracket that closes it. */
function objectAt(text: string): string | undefined {
  let depth = 0;
  for (const { 0: token, index } of text.matchAll(TOKENS)) {
    if (token === '{') depth += 1;
    else if (token === '}') depth -= 1;
    if (depth === 0) return token === '}' ? text.slice(0, index + 1) : undefined;
  }
  return undefined;
}

function parsed(text: string | undefined): Thing | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? (value as Thing) : undefined;
  } catch {
    return undefined;
  }
}

/** What the data of a page says of the channel that it was loaded for. */
export function channelOf(document: Document): Thing | undefined {
  for (const script of all(document, 'script:not([src])', 100)) {
    const node = firstChild(script);
    const text = node ? dataOf(node) : '';
    const at = text.indexOf(START);
    if (at >= 0) return parsed(objectAt(text.slice(at + START.length, at + LENGTH)));
  }
  return undefined;
}

/** A text of a channel. */
export function textIn(channel: Thing, key: string): string | undefined {
  const value = own(channel, key);
  return typeof value === 'string' ? value : undefined;
}

/** The largest avatar of a channel: they stand in order of size. */
export function avatarIn(channel: Thing): string | undefined {
  const avatar = own(channel, 'avatar');
  const thumbnails = typeof avatar === 'object' && avatar !== null ? own(avatar as Thing, 'thumbnails') : [];
  const last: unknown = Array.isArray(thumbnails) ? thumbnails.at(-1) : undefined;
  return typeof last === 'object' && last !== null ? textIn(last as Thing, 'url') : undefined;
}
