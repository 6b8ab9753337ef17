import { identityKey } from '../../core/identity.ts';
import type { FilePage } from '../../core/imports/arrived.ts';
import { LIMITS } from '../../core/limits.ts';
import { webUrl } from '../../sites/page/text.ts';
import { target } from '../../sites/reading/redirector.ts';
import { candidates } from '../../sites/registry.ts';

/** An own site, of which several may share one: a company's is in the cards of everybody who works there. */
const OWN_SITE = 'web';

/** Whose page an address is, without anybody looking: of the sites where only the page tells, an own site is assumed. */
function pageOf(address: string): FilePage | undefined {
  const url = webUrl(address);
  const landed = url && target(url);
  if (!landed) return undefined;
  const found = candidates(landed);
  const sure = found.find(({ site }) => !site.needsPage) ?? found.find(({ site }) => site.id === OWN_SITE);
  return sure && { identity: sure.identity, url: sure.site.profileUrl(sure.identity.handle) };
}

/** The pages among some addresses that are somebody's, each once. */
export function pagesOf(addresses: readonly string[]): FilePage[] {
  const pages = new Map<string, FilePage>();
  for (const address of addresses) {
    const page = pageOf(address);
    if (page && pages.size < LIMITS.links && !pages.has(identityKey(page.identity)))
      pages.set(identityKey(page.identity), page);
  }
  return [...pages.values()];
}

/** The own sites that more than one in a file has: they are nobody's alone. */
export function sharedSites(all: readonly (readonly FilePage[])[]): Set<string> {
  const times = new Map<string, number>();
  for (const { identity } of all.flat())
    if (identity.site === OWN_SITE)
      times.set(identityKey(identity), (times.get(identityKey(identity)) ?? 0) + 1);
  return new Set([...times].flatMap(([key, count]) => (count > 1 ? [key] : [])));
}
