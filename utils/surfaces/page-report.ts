import type { Profile } from '../core/profile.ts';
import { readingReport } from '../core/reading-report.ts';
import { browserName, extensionVersion } from '../platform/about.ts';

/** The report of how a page was read, for the user to copy. `url`: its address, where it may be known. */
export async function reportOfPage(profile: Profile, url: string | undefined): Promise<string> {
  const [{ SITES, siteById }, { hostOf, isOn }] = await Promise.all([
    import('../sites/registry.ts'),
    import('../sites/page/address.ts'),
  ]);
  const { site, handle } = profile.identity;
  const address = url ?? profile.url;
  const known = siteById(site);
  const hosts = known?.hosts.filter((host) => host !== '*') ?? [];
  return readingReport({
    profile,
    url: address,
    site: {
      host: hosts.find((host) => isOn(hostOf(new URL(address)), [host])),
      profileUrl: known?.profileUrl(handle) ?? profile.url,
    },
    siteIds: new Set(SITES.map(({ id }) => id)),
    version: extensionVersion(),
    browser: browserName(),
  });
}
