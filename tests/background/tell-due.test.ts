import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { tellDue } from '../../entrypoints/background/tell-due.ts';
import { browser } from '../../utils/platform/browser.ts';
import { setFollowUp, snooze } from '../../utils/store/follow-ups.ts';
import { savePerson } from '../../utils/store/people.ts';
import { changeTelling } from '../../utils/store/settings.ts';
import * as opening from '../../utils/surfaces/records.ts';
import { aProfile, aStore } from '../store/a-store.ts';

const at = (moment: string): number => new Date(moment).getTime();
const shown = vi.fn();

beforeEach(async () => {
  const store = await aStore();
  vi.spyOn(opening, 'backgroundRecords').mockResolvedValue(store);
  vi.useFakeTimers({ toFake: ['Date'] });
  shown.mockReset();
  vi.spyOn(browser.permissions, 'contains').mockResolvedValue(true);
  vi.spyOn(browser.notifications, 'create').mockImplementation(async (...given: unknown[]) => {
    const [id, { title, message }] = given as [string, { title: string; message: string }];
    shown(id, title, message);
    return id;
  });
  vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('Kithcraft');
  for (const name of ['setBadgeBackgroundColor', 'setBadgeText', 'setTitle'] as const)
    vi.spyOn(browser.action, name).mockResolvedValue();
});

afterEach(() => vi.useRealTimers());

const badge = () => vi.mocked(browser.action.setBadgeText).mock.lastCall?.[0].text;

/** Looks at what is due, at a moment. */
async function lookAt(moment: string): Promise<void> {
  vi.setSystemTime(at(moment));
  await tellDue();
}

async function plan(handle: string, on: string): Promise<string> {
  const store = await opening.backgroundRecords();
  const profile = aProfile({
    identity: { site: 'github', handle },
    url: `https://github.com/${handle}`,
    name: handle,
  });
  const { result } = await savePerson(store, profile, Date.now());
  await setFollowUp(store, result.id, { on, what: '' }, Date.now());
  return result.id;
}

test('what comes due is told once, at its time, and the alarm for the next time is set', async () => {
  vi.setSystemTime(at('2026-11-19T12:00'));
  const ada = await plan('ada', '2026-11-20');
  await lookAt('2026-11-19T12:00');
  await lookAt('2026-11-20T03:00');
  expect(shown).not.toHaveBeenCalled();
  expect(badge()).toBe('1');
  expect((await browser.alarms.get('due'))?.scheduledTime).toBe(at('2026-11-20T09:00'));
  expect((await browser.alarms.get('due-check'))?.periodInMinutes).toBe(30);
  await lookAt('2026-11-20T09:00');
  expect(shown.mock.calls).toEqual([[`kithcraft#people/${ada}`, 'ada', 'You planned to be in touch']]);
  for (const later of ['2026-11-20T09:30', '2026-11-20T18:00', '2026-11-21T09:00', '2026-11-20T10:00'])
    await lookAt(later);
  expect(shown).toHaveBeenCalledOnce();
});

test('several that came due while the browser was closed are one notification, days later', async () => {
  vi.setSystemTime(at('2026-11-19T12:00'));
  await plan('ada', '2026-11-20');
  await plan('kofi', '2026-11-22');
  await lookAt('2026-11-24T15:00');
  expect(shown.mock.calls).toEqual([
    ['kithcraft#today', '2 follow-ups are due', expect.stringMatching(/ and /u)],
  ]);
});

test('put off, it is told again on the day it was put off to', async () => {
  vi.setSystemTime(at('2026-11-19T12:00'));
  const ada = await plan('ada', '2026-11-20');
  await lookAt('2026-11-20T09:00');
  await snooze(await opening.backgroundRecords(), { personId: ada, reason: 'own' }, '2026-11-23', Date.now());
  await lookAt('2026-11-22T09:00');
  expect(badge()).toBe('');
  expect(shown).toHaveBeenCalledOnce();
  await lookAt('2026-11-23T09:00');
  expect(shown).toHaveBeenCalledTimes(2);
});

test('what the user plans for today after it was told is not told to them', async () => {
  vi.setSystemTime(at('2026-11-20T08:59'));
  await lookAt('2026-11-20T09:00');
  await plan('ada', '2026-11-20');
  await lookAt('2026-11-20T14:00');
  expect(shown).not.toHaveBeenCalled();
  expect(badge()).toBe('1');
});

test('it is shown before it is remembered: what could not be shown is tried again', async () => {
  vi.setSystemTime(at('2026-11-19T12:00'));
  await plan('ada', '2026-11-20');
  vi.spyOn(console, 'error').mockImplementation(() => {});
  vi.mocked(browser.notifications.create).mockRejectedValueOnce(new Error('killed'));
  await lookAt('2026-11-20T09:00');
  expect(shown).not.toHaveBeenCalled();
  await lookAt('2026-11-20T09:30');
  expect(shown).toHaveBeenCalledOnce();
});

const mayNot = async (): Promise<void> => {
  vi.mocked(browser.permissions.contains).mockResolvedValue(false);
};

const wantsNot = async (): Promise<void> => {
  await changeTelling(await opening.backgroundRecords(), { tells: 'no' }, Date.now());
};

test.each([
  ['the browser may not', mayNot],
  ['the user does not want it', wantsNot],
] as const)(
  'nothing is told where %s; the icon counts all the same, and nothing is told later',
  async (_, forbid) => {
    vi.setSystemTime(at('2026-11-19T12:00'));
    await plan('ada', '2026-11-20');
    await forbid();
    await lookAt('2026-11-20T09:00');
    expect(shown).not.toHaveBeenCalled();
    expect(badge()).toBe('1');
    vi.mocked(browser.permissions.contains).mockResolvedValue(true);
    await changeTelling(await opening.backgroundRecords(), { tells: 'yes' }, Date.now());
    await lookAt('2026-11-21T09:00');
    expect(shown).not.toHaveBeenCalled();
  },
);

test('the icon counts nothing where the user wants it so, and of many only that they are', async () => {
  vi.setSystemTime(at('2026-11-20T03:00'));
  for (let i = 0; i < 10; i += 1) await plan(`somebody-${i}`, '2026-11-20');
  await lookAt('2026-11-20T03:00');
  expect(badge()).toBe('9+');
  await changeTelling(await opening.backgroundRecords(), { badge: 'nothing' }, Date.now());
  await lookAt('2026-11-20T03:10');
  expect(badge()).toBe('');
});
