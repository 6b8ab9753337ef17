import type { Handlers } from '../../utils/messages/server.ts';
import { alarmIn, clearAlarm } from '../../utils/platform/alarms.ts';
import { allImports } from '../../utils/store/imports/stage.ts';
import { takeBatch } from '../../utils/store/imports/take-batch.ts';
import { undoBatch } from '../../utils/store/imports/undo-import.ts';
import type { Store } from '../../utils/store/open.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';
import { refreshMarks } from './records-changed.ts';
import { suggestNow } from './suggest-now.ts';
import { tellDue } from './tell-due.ts';

/** The alarm that goes on with a file after the worker was killed, in minutes: the shortest that browsers keep. */
export const GO_ON = 'imports';
const SOON = 0.5;

/** Does the next step of a file that waits. @returns whether there was one. */
async function step(store: Store): Promise<boolean> {
  const waiting = (await allImports(store)).find(({ state }) => state === 'running' || state === 'undoing');
  if (!waiting) return false;
  if (waiting.state === 'running') await takeBatch(store, waiting.id, Date.now());
  else await undoBatch(store, waiting.id, Date.now());
  return true;
}

async function stepByStep(store: Store): Promise<void> {
  let done = 0;
  while (await step(store)) {
    // If we are killed between two steps, or a step fails, it goes on from there.
    if (done % 10 === 0) alarmIn(GO_ON, SOON);
    done += 1;
  }
  await clearAlarm(GO_ON);
  if (done === 0) return;
  await refreshMarks();
  await tellDue();
  await suggestNow();
}

/** Takes in, or back, whatever waits, until nothing does. Only one does it at a time. */
export async function runImports(): Promise<void> {
  await navigator.locks.request('kithcraft-imports', { ifAvailable: true }, async (lock) => {
    if (lock) await stepByStep(await backgroundRecords());
  });
}

/** A page put a file aside, or sees that one does not go on. */
export const importsRun: Handlers['imports/run'] = async () => {
  alarmIn(GO_ON, SOON);
  await runImports();
  return null;
};
