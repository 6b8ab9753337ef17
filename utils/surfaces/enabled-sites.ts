import { ask } from '../messages/client.ts';
import { askForHosts } from '../platform/permissions.ts';
import { changeEnabledSites, settings } from '../store/settings.ts';
import { records } from './records.ts';

/**
 * Enables a site on hosts: one click, one question of the browser. Call it in the turn of the click.
 * @returns false if the user said no; then nothing changed.
 */
export async function enableSite(siteId: string, patterns: readonly string[]): Promise<boolean> {
  if (!(await askForHosts(patterns))) return false;
  const added = (enabled: Readonly<Record<string, string[]>>) => ({
    ...enabled,
    [siteId]: [...new Set([...(enabled[siteId] ?? []), ...patterns])],
  });
  await changeEnabledSites(await records(), added, Date.now());
  await ask('sites/changed', {});
  return true;
}

/**
 * Disables a site on hosts. The background stores it, takes every trace out of its open pages and gives the hosts back, unless
 * another site stands on them too: this page may be closed by then.
 */
export const disableSite = async (siteId: string, patterns: readonly string[]): Promise<void> => {
  await ask('sites/disable', { siteId, patterns: [...patterns] });
};

/** Disables every site. */
export async function disableAllSites(): Promise<void> {
  const { enabledSites } = await settings(await records());
  for (const [siteId, patterns] of Object.entries(enabledSites)) await disableSite(siteId, patterns);
}
