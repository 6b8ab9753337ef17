import type { Handlers } from '../../utils/messages/server.ts';
import { hasHosts } from '../../utils/platform/permissions.ts';
import { changeEnabledSites, changePeoplePages, settings } from '../../utils/store/settings.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';
import { sitesChanged } from './sync-sites.ts';

/** Stores that a site is disabled on hosts, takes every trace out of its open pages, and gives the hosts back. */
export const sitesDisable: Handlers['sites/disable'] = async ({ siteId, patterns }) => {
  const disabled = (all: Readonly<Record<string, string[]>>) => {
    const { [siteId]: held = [], ...others } = all;
    const left = held.filter((one) => !patterns.includes(one));
    return left.length > 0 ? { ...others, [siteId]: left } : others;
  };
  await changeEnabledSites(await backgroundRecords(), disabled, Date.now());
  return sitesChanged();
};

/** Those of the hosts that are still for something which the browser grants. */
async function usedHosts(): Promise<string[]> {
  const { enabledSites, peoplePages } = await settings(await backgroundRecords());
  const used = [...new Set([...Object.values(enabledSites).flat(), ...peoplePages])];
  const granted = await Promise.all(used.map((one) => hasHosts([one])));
  return used.filter((_, at) => granted[at]);
}

/**
 * Stores that people are marked there no more, takes every mark back, and the host, unless an enabled site stands on it. With
 * a pattern Chromium takes away every host that it covers, also those that were granted by themselves (seen in 156): which
 * these are is told, as only a page may ask for them again.
 */
export const peopleLeave: Handlers['people/leave'] = async ({ pattern }) => {
  const store = await backgroundRecords();
  await changePeoplePages(store, (all) => all.filter((one) => one !== pattern), Date.now());
  const before = await usedHosts();
  await sitesChanged();
  const after = await usedHosts();
  return before.filter((one) => !after.includes(one));
};
