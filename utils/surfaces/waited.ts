import { notify } from '../messages/client.ts';
import { clearWaiting } from '../platform/badge.ts';
import { currentTab } from '../platform/tabs.ts';

/** What waited in this tab is in sight now: the icon says again what it says of the page. */
export async function nothingWaits(): Promise<void> {
  const tab = await currentTab();
  if (tab && (await clearWaiting(tab.id))) await notify(tab.id, 'look again');
}
