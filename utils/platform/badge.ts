import { browser } from './browser.ts';

/** What the toolbar icon says about a tab's page. */
export type Badge = 'known' | 'unknown' | 'due' | 'waiting' | 'none';

/** Without a text of its own, a tab's badge is the one of all tabs: how many follow-ups are due. */
const LOOK: Readonly<Record<Badge, { text: string | null; color: string }>> = {
  known: { text: '✓', color: '#0f766e' },
  unknown: { text: '+', color: '#57534e' },
  due: { text: '!', color: '#b45309' },
  waiting: { text: '✎', color: '#0f766e' },
  none: { text: null, color: '#b45309' },
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
  const text = count === 0 ? null : count > 999 ? '999+' : String(count);
  const { color } = count === 0 ? LOOK.none : LOOK.known;
  try {
    await browser.action.setBadgeText({ tabId, text });
    await browser.action.setBadgeBackgroundColor({ tabId, color });
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

/** More than these are many: nobody is to be counted at. */
const MOST_DUE = 9;

/** Shows on every tab that says nothing of its page how many follow-ups are due; nothing for none. */
export async function setDueCount(count: number): Promise<void> {
  const text = count === 0 ? '' : count > MOST_DUE ? `${MOST_DUE}+` : String(count);
  const due = count === 1 ? '1 follow-up is due' : `${text} follow-ups are due`;
  const title = browser.i18n.getMessage('action');
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: LOOK.due.color }),
    browser.action.setTitle({ title: count === 0 ? title : `${title} (${due})` }),
  ]);
}
