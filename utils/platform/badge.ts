import { browser } from './browser.ts';

/** What the toolbar icon says about a tab's page. */
export type Badge = 'known' | 'unknown' | 'due' | 'waiting' | 'none';

const LOOK: Readonly<Record<Badge, { text: string; color: string }>> = {
  known: { text: '✓', color: '#0f766e' },
  unknown: { text: '+', color: '#57534e' },
  due: { text: '!', color: '#b45309' },
  waiting: { text: '✎', color: '#0f766e' },
  none: { text: '', color: '#57534e' },
};

/** Shows a badge for one tab. A tab that is gone by now is no error. */
export async function setBadge(tabId: number, badge: Badge): Promise<void> {
  const { text, color } = LOOK[badge];
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setBadgeBackgroundColor({ tabId, color }),
    ]);
  } catch {
    // The tab was closed between the message and now.
  }
}

/** Whether the badge of a tab says already whose page it is. */
export async function profileBadgeOn(tabId: number): Promise<boolean> {
  const text = await browser.action.getBadgeText({ tabId });
  return text !== '' && Object.values(LOOK).some((look) => look.text === text);
}

/** Shows how many known people a page links to; nothing for none. A tab that is gone by now is no error. */
export async function setCount(tabId: number, count: number): Promise<void> {
  const text = count === 0 ? '' : count > 999 ? '999+' : String(count);
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color: LOOK.known.color });
  } catch {
    // The tab was closed between the message and now.
  }
}

/** Takes away that something waits in a tab. @returns whether it said so. */
export async function clearWaiting(tabId: number): Promise<boolean> {
  if ((await browser.action.getBadgeText({ tabId })) !== LOOK.waiting.text) return false;
  await setBadge(tabId, 'none');
  return true;
}
