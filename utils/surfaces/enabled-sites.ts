import { ask } from '../messages/client.ts';
import { askForHosts, giveBackHosts } from '../platform/permissions.ts';
import { changeEnabledSites, settings } from '../store/settings.ts';
import { records } from './records.ts';

type Enabled = Record<string, string[]>;

async function store(change: (enabled: Enabled) => Enabled): Promise<void> {
  await changeEnabledSites(await records(), change, Date.now());
  await ask('sites/changed', {});
}

/** The patterns of the other sites: a host that two sites share is given back only with the last. */
const othersUse = (enabled: Enabled, siteId: string): Set<string> =>
  new Set(Object.entries(enabled).flatMap(([id, patterns]) => (id === siteId ? [] : patterns)));

/**
 * Enables a site on hosts: one click, one question of the browser. Call it in the turn of the click.
 * @returns false if the user said no; then nothing changed.
 */
export async function enableSite(siteId: string, patterns: readonly string[]): Promise<boolean> {
  if (!(await askForHosts(patterns))) return false;
  await store((enabled) => ({
    ...enabled,
    [siteId]: [...new Set([...(enabled[siteId] ?? []), ...patterns])],
  }));
  return true;
}

/** Disables a site on hosts and gives them back to the browser: every trace goes from its open pages. */
export async function disableSite(siteId: string, patterns: readonly string[]): Promise<void> {
  let shared = new Set<string>();
  await store((enabled) => {
    shared = othersUse(enabled, siteId);
    const left = (enabled[siteId] ?? []).filter((one) => !patterns.includes(one));
    const { [siteId]: _, ...others } = enabled;
    return left.length > 0 ? { ...others, [siteId]: left } : others;
  });
  const unused = patterns.filter((one) => !shared.has(one));
  // Last: the background finds the open pages of a site only while it may see them.
  if (unused.length > 0) await giveBackHosts(unused);
}

/** Disables every site. */
export async function disableAllSites(): Promise<void> {
  const { enabledSites } = await settings(await records());
  for (const [siteId, patterns] of Object.entries(enabledSites)) await disableSite(siteId, patterns);
}
