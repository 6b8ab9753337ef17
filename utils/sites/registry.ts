import type { Identity } from '../core/identity.ts';
import { hostOf, isOn, isPublic } from './address.ts';
import { bluesky } from './bluesky.ts';
import { github } from './github.ts';
import { LIMITS } from './limits.ts';
import { linkedin } from './linkedin.ts';
import { mastodon } from './mastodon.ts';
import { orcid } from './orcid.ts';
import type { Site } from './site.ts';
import { stackOverflow } from './stackoverflow.ts';
import { web } from './web.ts';

/** Every site, those on hosts of their own first; on any other host the first that knows the address. */
export const SITES: readonly Site[] = [github, linkedin, stackOverflow, orcid, bluesky, mastodon, web];

/** A site and whom it says an address is about. */
export interface Recognised {
  site: Site;
  identity: Identity;
}

/** The site of an id. */
export const siteById = (id: string): Site | undefined => SITES.find((site) => site.id === id);

function identified(site: Site, url: URL): Recognised | null {
  const identity = site.identify(url);
  const fits =
    identity &&
    identity.handle.length <= LIMITS.line &&
    site.profileUrl(identity.handle).length <= LIMITS.url;
  return fits ? { site, identity } : null;
}

/** The sites that may know an address: the one that its host belongs to, else those on any host. */
function sitesAt(host: string): readonly Site[] {
  const resident = SITES.find((site) => isOn(host, site.hosts));
  return resident ? [resident] : SITES.filter((site) => site.hosts.includes('*'));
}

/** Whose profile an address is, by the address alone. Never throws. */
export function recognise(url: URL): Recognised | null {
  if (!isPublic(url)) return null;
  for (const site of sitesAt(hostOf(url))) {
    const known = identified(site, url);
    if (known) return known;
  }
  return null;
}
