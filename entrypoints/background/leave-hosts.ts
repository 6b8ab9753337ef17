import type { Handlers } from '../../utils/messages/server.ts';
import { changeEnabledSites, changePeoplePages } from '../../utils/store/settings.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';
import { grantedOf, sitesChanged, usedPatterns } from './sync-sites.ts';

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

/**
 * Stores that people are marked there no more, takes every mark back, and the host, unless an enabled site stands on it. With
 * a pattern Chromium takes away every host that it covers, also those that were granted by themselves (seen in 156): which
 * these are is told, as only a page may ask for them again.
 */
export const peopleLeave: Handlers['people/leave'] = async ({ pattern }) => {
  const store = await backgroundRecords();
  await changePeoplePages(store, (all) => all.filter((one) => one !== pattern), Date.now());
  const used = await usedPatterns();
  const before = await grantedOf(used);
  await sitesChanged();
  const after = await grantedOf(used);
  return before.filter((one) => !after.includes(one));
};
