import { blueskyHint } from './bluesky.ts';
import { githubHint } from './github.ts';
import { linkedinHint } from './linkedin.ts';
import { mastodonHint } from './mastodon.ts';
import { orcidHint } from './orcid.ts';
import type { Hint } from './site.ts';
import { stackOverflowHint } from './stackoverflow.ts';
import { webHint } from './web.ts';

/** What profiles have at the least, those on hosts of their own first. */
const HINTS: readonly Hint[] = [
  githubHint,
  linkedinHint,
  stackOverflowHint,
  orcidHint,
  blueskyHint,
  mastodonHint,
  webHint,
];

// A form or an image of the page may be called `querySelector` and stand in the way of the document's own.
const finds = (document: Document, selector: string): boolean =>
  Document.prototype.querySelector.call(document, selector) !== null;

/**
 * Whether it is worth to look closer whose page this is. Says yes to every profile, and to some pages that are none.
 * The one thing that runs on every page of an enabled site, so it is as little as can be.
 */
export function mayBeProfile({
  url,
  document,
}: {
  url: Pick<URL, 'hostname' | 'pathname'>;
  document: Document;
}): boolean {
  // No regular expression for the host: compiling five of them was most of what this script cost (Chromium 156, 2026-11).
  const resident = HINTS.find(({ hosts }) => hosts?.some((host) => `.${url.hostname}`.endsWith(`.${host}`)));
  return (resident ? [resident] : HINTS.filter(({ hosts }) => !hosts)).some(
    ({ path, has, lacks }) =>
      path.test(url.pathname) && (!has || finds(document, has)) && (!lacks || !finds(document, lacks)),
  );
}
