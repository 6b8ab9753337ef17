import { useEffect, useState } from 'preact/hooks';
import type { HowRead, SiteView } from '../../components/options/sites/site.ts';
import { hostOf, patternOf } from '../../utils/core/pattern.ts';
import type { Settings } from '../../utils/core/setting.ts';
import { hasHosts, onPermissionsChanged } from '../../utils/platform/permissions.ts';
import { EVIDENCE } from '../../utils/sites/evidence.ts';
import { isAnywhere } from '../../utils/sites/reading/recognise.ts';
import { SITES, siteById } from '../../utils/sites/registry.ts';
import type { Evidence, Site } from '../../utils/sites/site.ts';
import type { Store } from '../../utils/store/open.ts';
import { settings } from '../../utils/store/settings.ts';
import { disableSite, enableSite } from '../../utils/surfaces/enabled-sites.ts';
import { said, sayProblem } from '../../utils/surfaces/said.ts';
import { useRecords } from '../../utils/surfaces/use-records.ts';
import { hostFrom } from './host-from.ts';

const READ: Readonly<Record<Evidence['sure'], HowRead>> = { high: 'well', medium: 'part', low: 'address' };

/** A site is enabled where the user said so and the browser still grants it. */
async function viewOf(site: Site, { enabledSites, quietSites }: Settings): Promise<SiteView> {
  const patterns = enabledSites[site.id] ?? [];
  const granted = await Promise.all(patterns.map((one) => hasHosts([one])));
  const hosts = patterns.filter((_, i) => granted[i]).flatMap((one) => hostOf(one) ?? []);
  return {
    id: site.id,
    name: site.name,
    quiet: site.quiet === true || quietSites.includes(site.id),
    alwaysQuiet: site.quiet === true,
    read: READ[EVIDENCE.get(site.id)?.sure ?? 'low'],
    hosts: isAnywhere(site) ? 'any' : site.hosts,
    enabled: hosts.length > 0,
    enabledHosts: hosts,
  };
}

async function sitesAndEdge(store: Store) {
  const all = await settings(store);
  return { sites: await Promise.all(SITES.map((site) => viewOf(site, all))), edge: all.markEdge };
}

/** The sites with their switches, and what switching does. */
export function useSites() {
  const [grants, setGrants] = useState(0);
  const [problem, setProblem] = useState<{ siteId: string; text: string }>();
  const loaded = useRecords(sitesAndEdge, [grants]);
  useEffect(() => onPermissionsChanged(() => setGrants((before) => before + 1)), []);

  const enable = async (siteId: string, patterns: readonly string[]): Promise<boolean> => {
    setProblem(undefined);
    const name = siteById(siteId)?.name ?? siteId;
    try {
      const yes = await enableSite(siteId, patterns);
      if (yes) said.value = { tone: 'done', text: `Enabled: ${name}. Open a profile there to see the mark.` };
      else
        setProblem({
          siteId,
          text: 'Your browser was not allowed to, so nothing changed. Switch it on again to be asked again.',
        });
      return yes;
    } catch (error) {
      sayProblem(error);
      return false;
    }
  };
  const disable = async (siteId: string, patterns: readonly string[]): Promise<void> => {
    setProblem(undefined);
    await disableSite(siteId, patterns).catch(sayProblem);
  };
  return {
    ...loaded,
    problem,
    onSwitch(siteId: string, on: boolean) {
      const patterns = siteById(siteId)?.matches ?? [];
      void (on ? enable(siteId, patterns) : disable(siteId, patterns));
    },
    onAddServer(siteId: string, typed: string): boolean | Promise<boolean> {
      const host = hostFrom(typed);
      if (host) return enable(siteId, [patternOf(host)]);
      setProblem({ siteId, text: `“${typed}” is no address of a server. Type it like social.example.` });
      return false;
    },
    onRemoveServer: (siteId: string, host: string) => void disable(siteId, [patternOf(host)]),
  };
}
