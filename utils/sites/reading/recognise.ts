import type { Identity } from '../../core/identity.ts';
import { hostOf, isPublic, withoutCountry } from '../page/address.ts';
import { LIMITS } from '../page/limits.ts';
import type { Site } from '../site.ts';

/** A site and whom it says an address is about. */
export interface Recognised {
  site: Site;
  identity: Identity;
}

/** Whose profile an address may be: on a site's own host nobody or one, elsewhere what each site on any host makes of it. */
export type Recognise = (url: URL) => readonly Recognised[];

/** Whether a site stands on any host, so that its pages have to say that they are its. */
export const isAnywhere = (site: Site): boolean => site.hosts.includes('*');

/**
 * Finds the site that a host belongs to, exactly, by a suffix of it (`*.linkedin.com`) or with any country's ending
 * (`scholar.google.*`), never by a part of it: by one look into a table for each label of the host, however many sites
 * there are.
 */
export function residents(sites: readonly Site[]): (host: string) => Site | undefined {
  const exact = new Map<string, Site>();
  const suffixes = new Map<string, Site>();
  const abroad = new Map<string, Site>();
  for (const site of sites)
    for (const host of site.hosts)
      if (host.startsWith('*.')) suffixes.set(host.slice(2), site);
      else if (host.endsWith('.*')) abroad.set(host.slice(0, -2), site);
      else exact.set(host, site);
  return (host) => {
    const whole = exact.get(host);
    if (whole) return whole;
    for (let at = 0; at >= 0; ) {
      const site = suffixes.get(host.slice(at));
      if (site) return site;
      at = host.indexOf('.', at) + 1 || -1;
    }
    return abroad.size > 0 ? abroad.get(withoutCountry(host)) : undefined;
  };
}

function identified(site: Site, url: URL): Recognised | null {
  const identity = site.identify(url);
  const fits =
    identity &&
    identity.handle.length <= LIMITS.line &&
    site.profileUrl(identity.handle).length <= LIMITS.url;
  return fits ? { site, identity } : null;
}

/** Recognises the profiles of some sites: the host decides first. Never throws. */
export function recogniserOf(sites: readonly Site[]): Recognise {
  const residentAt = residents(sites);
  const anywhere = sites.filter(isAnywhere);
  return (url) => {
    if (!isPublic(url)) return [];
    const resident = residentAt(hostOf(url));
    return (resident ? [resident] : anywhere).flatMap((site) => identified(site, url) ?? []);
  };
}
