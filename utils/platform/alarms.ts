import { browser } from './browser.ts';

/** Sets an alarm that comes once, unless it is set again before. */
export function alarmIn(name: string, minutes: number): void {
  browser.alarms.create(name, { delayInMinutes: minutes });
}

/** Sets an alarm for a moment (ms); one that is set already is moved. A moment that was slept through comes at once. */
export function alarmAt(name: string, at: number): void {
  browser.alarms.create(name, { when: at });
}

/** Makes sure that an alarm comes again and again: browsers may drop alarms when they restart. */
export async function alarmEvery(name: string, minutes: number): Promise<void> {
  if (!(await browser.alarms.get(name))) browser.alarms.create(name, { periodInMinutes: minutes });
}

/** Takes an alarm back. */
export const clearAlarm = (name: string): Promise<boolean> => browser.alarms.clear(name);

/** Calls back with the name of each alarm that comes. */
export const onAlarm = (listener: (name: string) => void): void =>
  browser.alarms.onAlarm.addListener((alarm) => listener(alarm.name));
