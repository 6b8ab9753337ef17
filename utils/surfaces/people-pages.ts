import { ask } from '../messages/client.ts';
import { askForHosts, hasHosts } from '../platform/permissions.ts';
import { changePeoplePages, settings } from '../store/settings.ts';
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

/** The hosts that are still for something. */
async function usedHosts(): Promise<string[]> {
  const { enabledSites, peoplePages } = await settings(await records());
  return [...new Set([...Object.values(enabledSites).flat(), ...peoplePages])];
}

/**
 * Marks them there no more. The background takes every mark back, and the host, unless an enabled site stands on it. Call
 * it in the turn of the click: with a pattern Chromium takes away every host that it covers, also those that were granted
 * by themselves (seen in 156), so what is still used is asked for again, which it grants without a question.
 */
export async function leavePeopleOn(pattern: string): Promise<void> {
  const used = await usedHosts();
  const granted = await Promise.all(used.map((one) => hasHosts([one])));
  await store((patterns) => patterns.filter((one) => one !== pattern));
  const lost: string[] = [];
  for (const one of used.filter((other, i) => granted[i] && other !== pattern))
    if (!(await hasHosts([one]))) lost.push(one);
  if (lost.length > 0) await askForHosts(lost);
}
