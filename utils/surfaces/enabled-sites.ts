import { ask } from '../messages/client.ts';
import { askForHosts } from '../platform/permissions.ts';
import { changeEnabledSites, settings } from '../store/settings.ts';
import { records } from './records.ts';

type Enabled = Record<string, string[]>;

async function store(change: (enabled: Enabled) => Enabled): Promise<void> {
  await changeEnabledSites(await records(), change, Date.now());
  await ask('sites/changed', {});
}

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

/**
 * Disables a site on hosts. The background takes every trace out of its open pages and gives the hosts back, unless
 * another site stands on them too: this page may be closed by then.
 */
export const disableSite = (siteId: string, patterns: readonly string[]): Promise<void> =>
  store((enabled) => {
    const { [siteId]: held = [], ...others } = enabled;
    const left = held.filter((one) => !patterns.includes(one));
    return left.length > 0 ? { ...others, [siteId]: left } : others;
  });

/** Disables every site. */
export async function disableAllSites(): Promise<void> {
  const { enabledSites } = await settings(await records());
  for (const [siteId, patterns] of Object.entries(enabledSites)) await disableSite(siteId, patterns);
}
