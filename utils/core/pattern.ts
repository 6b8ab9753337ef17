/** The host and path of a match pattern such as `https://*.example.org/*`. */
export const PATTERN = /^https:\/\/(\*\.)?([^/*\s]+)\/\*$/u;

/** The match pattern of every page. */
export const EVERYWHERE = 'https://*/*';

/** A pattern of ours that says where known people are looked for: a host's, or everywhere. */
export const PEOPLE_PATTERN = /^https:\/\/(?:\*|(?:\*\.)?[^/*\s]+)\/\*$/u;

/** The match pattern of all pages of one host. */
export const patternOf = (host: string): string => `https://${host}/*`;

/** The host that a match pattern of ours is about, `*.` left out; undefined if it is none of ours. */
export const hostOf = (pattern: string): string | undefined => PATTERN.exec(pattern)?.[2];

/** Whether a page is covered by a match pattern, as browsers decide it: `*.a.org` covers `a.org` too. */
export function covers(pattern: string, url: string): boolean {
  const [, wild, host] = PATTERN.exec(pattern) ?? [];
  if (!URL.canParse(url)) return false;
  const page = new URL(url);
  if (page.protocol !== 'https:') return false;
  if (pattern === EVERYWHERE) return true;
  if (!host) return false;
  return page.hostname === host || (wild !== undefined && page.hostname.endsWith(`.${host}`));
}
