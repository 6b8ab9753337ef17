import type { Source } from '../../core/profile.ts';
import type { Text, Told } from '../site.ts';
import { LIMITS } from './limits.ts';

// Controls (not white space), marks without width, direction controls, fillers, tags, halves of a pair.
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is removed.
  /[\0-\x08\x0e-\x1f\x7f-\x9f\xad\u061c\u115f\u1160\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\u{e0000}-\u{e0fff}\p{Cs}]|\u034f/gu;

/** Nothing but signs, two asterisks or bullets among them: what a site shows instead of a text it hides. */
const isMask = (text: string): boolean => /[*•]{2}/.test(text) && !/[\p{L}\p{N}]/u.test(text);

const PLACEHOLDERS =
  /^(?:linkedin member|linkedin-mitglied|membre de linkedin|miembro de linkedin|null|undefined)$/i;

/** Cuts to `max` code units, never through a surrogate pair. */
function cut(text: string, max: number): string {
  const part = text.slice(0, max);
  return /[\ud800-\udbff]$/.test(part) ? part.slice(0, -1) : part;
}

/**
 * Makes page text fit to keep: Unicode form C, one line, without controls and marks that are not seen, at most `max`
 * code units. Undefined where nothing is left, or only a mask (`*****`, "LinkedIn Member").
 */
export function clean(text: string | undefined, max: number = LIMITS.line): string | undefined {
  if (typeof text !== 'string') return undefined;
  // Cut generously first: a page's text has no limit, and white space may be most of it.
  const seen = text.slice(0, max * 8 + 4_096).replace(UNSEEN, '');
  const line = cut(seen.normalize('NFC').replace(/\s+/g, ' ').trim(), max).trim();
  return line === '' || isMask(line) || PLACEHOLDERS.test(line) ? undefined : line;
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
