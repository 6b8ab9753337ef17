import { suggestInSteps } from '../../utils/core/suggest.ts';
import type { Suggested } from '../../utils/core/suggestion.ts';
import { clearAlarm } from '../../utils/platform/alarms.ts';
import { keepSuggested } from '../../utils/platform/suggested.ts';
import { countingTies } from '../../utils/store/count-ties.ts';
import { allImports } from '../../utils/store/imports/stage.ts';
import { inSlices } from '../../utils/surfaces/in-slices.ts';
import { newest } from '../../utils/surfaces/newest.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';
import { keepRead, suggestInput } from '../../utils/surfaces/suggest-input.ts';

/** The alarm that comes again and again. */
export const REFRESH = 'suggest';
/** The alarm after a change, in case the computation right after it was cut short. */
export const REFRESH_SOON = 'suggest soon';

/**
 * Computes the suggestions from the facts as they are now, and keeps them for the pages; in slices, so that messages are
 * answered meanwhile. Asked again before it is done, it begins again.
 */
export const suggestNow = newest(compute);

/**
 * As `suggestNow`, unless a file is being taken in or back, or ties are counted again: who follows its every batch slows it down by half (102 s beside
 * 68 s for 30,000 people, 2026-12), and when it is done, suggestions are computed anyway.
 */
export async function thinkAgain(): Promise<void> {
  const store = await backgroundRecords();
  const imports = await allImports(store);
  if (imports.some(({ state }) => state === 'running' || state === 'undoing')) return;
  if (await countingTies(store)) return;
  await suggestNow();
}

async function compute(signal: AbortSignal): Promise<Suggested> {
  const store = await backgroundRecords();
  const input = await suggestInput(store, Date.now(), signal);
  const suggested = await inSlices(suggestInSteps(input), signal);
  await keepSuggested(suggested);
  await clearAlarm(REFRESH_SOON);
  // Nobody waits for it: if it is cut short, or the disk is full, the same is read again.
  void keepRead(store).catch(console.error);
  return suggested;
}
