import { ask } from '../messages/client.ts';
import { askForHosts } from '../platform/permissions.ts';
import { changePeoplePages } from '../store/settings.ts';
import { records } from './records.ts';

/**
 * Marks links to known people on more pages: one click, one question of the browser. Call it in the turn of the click.
 * @returns false if the user said no; then nothing changed.
 */
export async function markPeopleOn(pattern: string): Promise<boolean> {
  if (!(await askForHosts([pattern]))) return false;
  const added = (patterns: readonly string[]) => [...new Set([...patterns, pattern])];
  await changePeoplePages(await records(), added, Date.now());
  await ask('sites/changed', {});
  return true;
}

/**
 * Marks them there no more. The background does all of it, since this page may be closed right after the click (15 of 20
 * times nothing was stored then, 2026-12). Call it in the turn of the click: hosts that go with the pattern though something
 * stands on them are asked for again, which the browser grants without a question.
 */
export async function leavePeopleOn(pattern: string): Promise<void> {
  const lost = await ask('people/leave', { pattern });
  if (lost.length > 0) await askForHosts(lost);
}
