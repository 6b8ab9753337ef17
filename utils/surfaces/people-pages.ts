import { ask } from '../messages/client.ts';
import { askForHosts } from '../platform/permissions.ts';
import { changePeoplePages } from '../store/settings.ts';
import { records } from './records.ts';

async function store(change: (patterns: readonly string[]) => readonly string[]): Promise<void> {
  await changePeoplePages(await records(), change, Date.now());
  await ask('sites/changed', {});
}

/**
 * Marks links to known people on more pages: one click, one question of the browser. Call it in the turn of the click.
 * @returns false if the user said no; then nothing changed.
 */
export async function markPeopleOn(pattern: string): Promise<boolean> {
  if (!(await askForHosts([pattern]))) return false;
  await store((patterns) => [...new Set([...patterns, pattern])]);
  return true;
}

/** Marks them there no more. The background takes every mark back, and the host, unless an enabled site stands on it. */
export const leavePeopleOn = (pattern: string): Promise<void> =>
  store((patterns) => patterns.filter((one) => one !== pattern));
