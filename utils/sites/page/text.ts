import type { Source } from '../../core/profile.ts';
import type { Text, Told } from '../site.ts';
import { LIMITS } from './limits.ts';

// Controls (not white space), marks without width, direction controls, fillers, tags, halves of a pair.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}\p{Cs}]|\u034f/gu;

/** Nothing but signs, two asterisks or bullets among them: what a site shows instead of a text it hides. */
const isMask = (text: string): boolean =>
  (text.includes('*') || text.includes('•')) && /[*•]{2}/.test(text) && !/[\p{L}\p{N}]/u.test(text);

const PLACEHOLDERS = [
  'linkedin member',
  'linkedin-mitglied',
  'membre de linkedin',
  'miembro de linkedin',
  'null',
  'undefined',
];

/** As long as most texts of a profile are, and as a placeholder never is. */
const SHORT = 60;

const isPlaceholder = (text: string): boolean =>
  text.length < SHORT && PLACEHOLDERS.includes(text.toLowerCase());

// A regular expression is compiled at its first use in a page, up to 0.2 ms each, and a reader is used once.
/** Whether a text is of visible ASCII with single spaces within: then it is as it is kept. */
function isPlain(text: string): boolean {
  let before = 32;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 32 || code > 126 || (code === 32 && before === 32)) return false;
    before = code;
  }
  return before !== 32;
}

/** Cuts to `max` code units, never through a surrogate pair. */
function cut(text: string, max: number): string {
  const part = text.slice(0, max);
  const last = part.charCodeAt(part.length - 1);
  return last >= 0xd800 && last <= 0xdbff ? part.slice(0, -1) : part;
}

function inOneLine(text: string, max: number): string {
  // Cut generously first: a page's text has no limit, and white space may be most of it.
  const seen = text.slice(0, max * 8 + 4_096).replace(UNSEEN, '');
  return cut(seen.normalize('NFC').replace(/\s+/g, ' ').trim(), max).trim();
}

/**
 * Makes page text fit to keep: Unicode form C, one line, without controls and marks that are not seen, at most `max`
 * code units. Undefined where nothing is left, or only a mask (`*****`, "LinkedIn Member").
 */
export function clean(text: string | undefined, max: number = LIMITS.line): string | undefined {
  if (typeof text !== 'string') return undefined;
  const line = text.length <= max && isPlain(text) ? text : inOneLine(text, max);
  return line === '' || isMask(line) || isPlaceholder(line) ? undefined : line;
}

/** The words of a text, wherever they were read. */
export const wordsOf = (text: Text): string | undefined => (typeof text === 'string' ? text : text?.text);

/** A text that was read elsewhere than in the site's own layout. */
export const told = (from: Source, text: string | undefined): Told | undefined =>
  text === undefined ? undefined : { text, from };

/** The first of some texts that says anything. */
export function said(...texts: readonly (string | undefined)[]): string | undefined;
export function said(...texts: readonly Text[]): Text;
export function said(...texts: readonly Text[]): Text {
  return texts.find((text) => clean(wordsOf(text)) !== undefined);
}

/** An address as a URL, or undefined where it is none. */
export function parseUrl(href: string | undefined, base?: URL): URL | undefined {
  if (typeof href !== 'string' || href.length > LIMITS.url) return undefined;
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}

/** An absolute http(s) address without user name and password; undefined for any other, and for one that is too long. */
export function webUrl(href: string | undefined, base?: URL): URL | undefined {
  const url = parseUrl(href, base);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  return url.href.length > LIMITS.url ? undefined : url;
}
