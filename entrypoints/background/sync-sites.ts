import { notify } from '../../utils/messages/client.ts';
import { setBadge } from '../../utils/platform/badge.ts';
import { hasHosts } from '../../utils/platform/permissions.ts';
import { register, registered, startInOpenTabs, unregister } from '../../utils/platform/scripts.ts';
import { tabsShowing } from '../../utils/platform/tabs.ts';
import { settings } from '../../utils/store/settings.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';

/** One registration for all sites: a page that two patterns cover still gets one script. */
const REGISTRATION = 'profile';

/** The patterns that the user enabled and the browser grants. */
async function wantedPatterns(): Promise<string[]> {
  const { enabledSites } = await settings(await backgroundRecords());
  const enabled = [...new Set(Object.values(enabledSites).flat())];
  const granted = await Promise.all(enabled.map((pattern) => hasHosts([pattern])));
  return enabled.filter((_, i) => granted[i]);
}

async function leavePages(patterns: readonly string[]): Promise<void> {
  const tabs = await tabsShowing(patterns);
  await Promise.all(tabs.flatMap((tabId) => [notify(tabId, 'leave'), setBadge(tabId, 'none')]));
}

const without = (list: readonly string[], other: readonly string[]): string[] =>
  list.filter((one) => !other.includes(one));

// One after the other: a click that enables a site is heard twice, as a message and as a granted permission.
let turn: Promise<null> = Promise.resolve(null);

/**
 * Makes what is registered equal to what is enabled and granted, whatever happened before: run after every change
 * of settings or permissions, and at every start, because an update drops registrations.
 */
export function syncSites(): Promise<null> {
  turn = turn.then(sync, sync);
  return turn;
}

async function sync(): Promise<null> {
  const wanted = await wantedPatterns();
  const current = (await registered()).get(REGISTRATION) ?? [];
  const added = without(wanted, current);
  const gone = without(current, wanted);
  if (added.length + gone.length > 0) {
    if (current.length > 0) await unregister([REGISTRATION]);
    if (wanted.length > 0) await register(REGISTRATION, wanted);
  }
  await leavePages(gone);
  await startInOpenTabs(added);
  return null;
}
