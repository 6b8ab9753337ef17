import { site as bluesky } from './bluesky.ts';
import { site as github } from './github.ts';
import { site as linkedin } from './linkedin.ts';
import { site as mastodon } from './mastodon.ts';
import { site as orcid } from './orcid.ts';
import { isAnywhere, type Recognised, recogniserOf, residents } from './reading/recognise.ts';
import type { Site } from './site.ts';
import { site as stackoverflow } from './stackoverflow.ts';
import { site as web } from './web.ts';

/** Every site; of those on any host, the more particular first. */
export const SITES: readonly Site[] = [github, linkedin, stackoverflow, orcid, bluesky, mastodon, web];

/** The site of an id. */
export const siteById = (id: string): Site | undefined => SITES.find((site) => site.id === id);

/** The site that a host belongs to; undefined where it may be anybody's. */
export const residentAt = residents(SITES);

/** Whose profile an address may be: several, where only the page tells. */
export const candidates = recogniserOf(SITES);

/** Whose profile an address is, by the address alone; null where that takes the page. Never throws. */
export const recognise = (url: URL): Recognised | null =>
  candidates(url).find(({ site }) => !site.needsPage) ?? null;

const ANYWHERE = 'anywhere';

/** What the scripts are called that serve a host's pages: its site's own, or those for all sites on any host. */
export const scriptFor = (host: string): string => residentAt(host)?.id ?? ANYWHERE;

/** The scripts there are, by name, with the sites that each knows: one for each site with hosts of its own. */
export function scriptSites(): ReadonlyMap<string, readonly Site[]> {
  const found = new Map<string, Site[]>();
  for (const site of SITES) {
    const script = isAnywhere(site) ? ANYWHERE : site.id;
    found.set(script, [...(found.get(script) ?? []), site]);
  }
  return found;
}
