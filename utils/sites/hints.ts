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

interface Look {
  url: Pick<URL, 'hostname' | 'pathname'>;
  document: Document;
}

// A form or an image of the page may be called `querySelector` and stand in the way of the document's own.
const finds = (document: Document, selector: string): boolean =>
  Document.prototype.querySelector.call(document, selector) !== null;

function stands(hostname: string, hosts: readonly string[]): boolean {
  // No regular expressions: compiling five of them was most of what this script cost (Chromium 156, 2026-11).
  for (const host of hosts) if (hostname === host || hostname.endsWith(`.${host}`)) return true;
  return false;
}

/**
 * Whether it is worth to look closer whose page this is. Says yes to every profile, and to some pages that are none.
 * The one thing that runs on every page of an enabled site, so it is as little as can be: loops, because each closure
 * is compiled on its first call.
 */
export function mayBeProfile({ url, document }: Look): boolean {
  let resident = false;
  for (const { hosts, path, has, lacks } of HINTS) {
    if (hosts ? !stands(url.hostname, hosts) : resident) continue;
    resident ||= hosts !== undefined;
    const fits = path.test(url.pathname) && (!has || finds(document, has));
    if (fits && (!lacks || !finds(document, lacks))) return true;
  }
  return false;
}
