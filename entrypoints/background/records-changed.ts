import { notify } from '../../utils/messages/client.ts';
import type { Handlers } from '../../utils/messages/server.ts';
import { alarmIn } from '../../utils/platform/alarms.ts';
import { tabsShowing } from '../../utils/platform/tabs.ts';
import { runCounting } from './count-ties.ts';
import { REFRESH_SOON, thinkAgain } from './suggest-now.ts';
import { syncSites, usedPatterns } from './sync-sites.ts';
import { tellDue } from './tell-due.ts';

/** Marks show what is true now: every tab of an enabled site looks again. */
export async function refreshMarks(): Promise<void> {
  const tabs = await tabsShowing(await usedPatterns());
  await Promise.all(tabs.map((tabId) => notify(tabId, 'look again')));
}

/** A page of ours changed records: show it where it shows, and think again about what to suggest. */
export const recordsChanged: Handlers['records/changed'] = async () => {
  // If the browser kills us in the middle, the alarm does it again.
  alarmIn(REFRESH_SOON, 0.5);
  // An import or its undo may have changed which sites are enabled.
  await syncSites();
  await refreshMarks();
  await tellDue();
  // Or what kinds of interaction weigh; so may anything else that is undone.
  await runCounting();
  await thinkAgain();
  return null;
};
