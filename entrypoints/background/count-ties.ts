import type { Handlers } from '../../utils/messages/server.ts';
import { alarmIn, clearAlarm } from '../../utils/platform/alarms.ts';
import { countingTies, countTies } from '../../utils/store/count-ties.ts';
import type { Store } from '../../utils/store/open.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';
import { suggestNow } from './suggest-now.ts';

/** The alarm that goes on after the worker was killed, in minutes: the shortest that browsers keep. */
export const COUNT_ON = 'ties';
const SOON = 0.5;

async function countAll(store: Store): Promise<void> {
  alarmIn(COUNT_ON, SOON);
  // If we are killed between two steps, or a step fails, it goes on from there.
  for (let step = 1; await countTies(store, Date.now()); step += 1)
    if (step % 10 === 0) alarmIn(COUNT_ON, SOON);
  await clearAlarm(COUNT_ON);
  await suggestNow();
}

/** Counts everybody's tie again where the user changed what kinds weigh. Only one does it at a time. */
export async function runCounting(): Promise<void> {
  await navigator.locks.request('kithcraft-ties', { ifAvailable: true }, async (lock) => {
    const store = await backgroundRecords();
    if (lock && (await countingTies(store))) await countAll(store);
  });
}

/** A page sees that it does not go on. */
export const tiesCount: Handlers['ties/count'] = async () => {
  await runCounting();
  return null;
};
