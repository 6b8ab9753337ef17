import { browser } from './browser.ts';

/** What the toolbar icon says about a tab's page. */
export type Badge = 'known' | 'unknown' | 'due' | 'none';

const LOOK: Readonly<Record<Badge, { text: string; color: string }>> = {
  known: { text: '✓', color: '#0f766e' },
  unknown: { text: '+', color: '#57534e' },
  due: { text: '!', color: '#b45309' },
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
