import { type AboutMeDraft, aboutMeFrom } from '../core/about-me.ts';
import type { Telling } from '../core/follow-ups/telling.ts';
import { DEFAULTS, type Setting, type Settings } from '../core/setting.ts';
import type { Store } from './open.ts';
import { type Written, write } from './write.ts';

/** All settings, with what holds by default where the user has not decided. */
export async function settings(store: Store): Promise<Settings> {
  const stored = await store.db.getAll('settings');
  return { ...DEFAULTS, ...Object.fromEntries(stored.map((one) => [one.key, one.value])) };
}

/** Changes which sites are enabled, from what holds at that moment. */
export const changeEnabledSites = (
  store: Store,
  change: (enabled: Settings['enabledSites']) => Settings['enabledSites'],
  now: number,
): Promise<Written<Settings['enabledSites']>> =>
  write(store, 'setting changed', now, async (writing) => {
    const held = await writing.get('settings', 'enabledSites');
    const before = held?.key === 'enabledSites' ? held.value : DEFAULTS.enabledSites;
    const value = change({ ...before });
    await writing.put('settings', { key: 'enabledSites', value });
    return value;
  });

/** Leaves the pages of a site untouched, or not, from what holds at that moment. */
export const changeQuietSites = (
  store: Store,
  siteId: string,
  quiet: boolean,
  now: number,
): Promise<Written<void>> =>
  write(store, 'setting changed', now, async (writing) => {
    const held = await writing.get('settings', 'quietSites');
    const others = (held?.key === 'quietSites' ? held.value : []).filter((one) => one !== siteId);
    await writing.put('settings', { key: 'quietSites', value: quiet ? [...others, siteId] : others });
  });

/** Changes where links to known people are marked, from what holds at that moment. */
export const changePeoplePages = (
  store: Store,
  change: (patterns: readonly string[]) => readonly string[],
  now: number,
): Promise<Written<void>> =>
  write(store, 'setting changed', now, async (writing) => {
    const held = await writing.get('settings', 'peoplePages');
    const before = held?.key === 'peoplePages' ? held.value : DEFAULTS.peoplePages;
    await writing.put('settings', { key: 'peoplePages', value: [...change(before)] });
  });

/** Changes what the user decided on topics, from what holds at that moment. */
export const changeTopics = (
  store: Store,
  change: (all: Settings['topicChanges']) => Settings['topicChanges'],
  now: number,
): Promise<Written<void>> =>
  write(store, 'setting changed', now, async (writing) => {
    const held = await writing.get('settings', 'topicChanges');
    const before = held?.key === 'topicChanges' ? held.value : DEFAULTS.topicChanges;
    await writing.put('settings', { key: 'topicChanges', value: change(before) });
  });

/**
 * Keeps what users say of themselves in place of what they said before.
 * @throws {Refusal} with a sentence; nothing is changed then.
 */
export async function sayAboutMe(store: Store, draft: AboutMeDraft, now: number): Promise<Written<void>> {
  const value = aboutMeFrom(draft);
  return write(store, 'setting changed', now, (writing) =>
    writing.put('settings', { key: 'aboutMe', value }),
  );
}

/** Changes when and how the user is told of follow-ups, from what holds at that moment. */
export const changeTelling = (store: Store, change: Partial<Telling>, now: number): Promise<Written<void>> =>
  write(store, 'setting changed', now, async (writing) => {
    const held = await writing.get('settings', 'telling');
    const before = held?.key === 'telling' ? held.value : DEFAULTS.telling;
    await writing.put('settings', { key: 'telling', value: { ...before, ...change } });
  });

/** Sets one. */
export const setSetting = (store: Store, setting: Setting, now: number): Promise<Written<void>> =>
  write(store, 'setting changed', now, (writing) => writing.put('settings', setting));
