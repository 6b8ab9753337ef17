import type { Handlers } from '../../utils/messages/server.ts';
import { alarmIn, clearAlarm } from '../../utils/platform/alarms.ts';
import { allImports } from '../../utils/store/imports/stage.ts';
import { takeRest } from '../../utils/store/imports/take-rest.ts';
import { undoBatch } from '../../utils/store/imports/undo-import.ts';
import type { Store } from '../../utils/store/open.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';
import { refreshMarks } from './records-changed.ts';
import { suggestNow } from './suggest-now.ts';

/** The alarm that goes on with a file after the worker was killed, in minutes: the shortest that browsers keep. */
export const GO_ON = 'imports';
const SOON = 0.5;

/** An alarm goes on from wherever we are killed, or a step fails. It is set anew now and then, not with each step. */
function keepGoing(): () => void {
  let done = 0;
  return () => {
    if (done % 10 === 0) alarmIn(GO_ON, SOON);
    done += 1;
  };
}

/** Takes in or back what waits first. @returns whether there was anything. */
async function goOn(store: Store, onStep: () => void): Promise<boolean> {
  const waiting = (await allImports(store)).find(({ state }) => state === 'running' || state === 'undoing');
  if (!waiting) return false;
  onStep();
  if (waiting.state === 'running') await takeRest(store, waiting.id, Date.now, onStep);
  else await undoBatch(store, waiting.id, Date.now());
  return true;
}

async function untilDone(store: Store): Promise<void> {
  const onStep = keepGoing();
  let some = false;
  while (await goOn(store, onStep)) some = true;
  await clearAlarm(GO_ON);
  if (!some) return;
  await refreshMarks();
  await suggestNow();
}

/** Takes in, or back, whatever waits, until nothing does. Only one does it at a time. */
export async function runImports(): Promise<void> {
  await navigator.locks.request('kithcraft-imports', { ifAvailable: true }, async (lock) => {
    if (lock) await untilDone(await backgroundRecords());
  });
}

/** A page put a file aside, or sees that one does not go on. */
export const importsRun: Handlers['imports/run'] = async () => {
  alarmIn(GO_ON, SOON);
  await runImports();
  return null;
};
