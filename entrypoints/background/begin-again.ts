import { alarmIn, clearAlarm } from '../../utils/platform/alarms.ts';
import { keepStart, keptStart } from '../../utils/platform/kept-start.ts';
import type { Why } from '../../utils/platform/lifecycle.ts';

/** The alarm that wakes the next worker if this one is ended before it is done; in minutes, the shortest that browsers keep. */
export const START = 'start';
const SOON = 0.5;
/** What ends the worker each time is not begun for ever. */
const MOST_TRIES = 3;

/**
 * Does some work at each start of the extension. Where the worker is ended in the middle of it, the browser never tells the
 * next one of that start; so that one looks, whatever it was woken for, and does all of it again.
 */
export function beginAgain(work: (why: Why) => Promise<void>) {
  let isUnderWay = false;

  async function run(why: Why, tries: number): Promise<void> {
    isUnderWay = true;
    alarmIn(START, SOON);
    try {
      await keepStart({ why, tries });
      await work(why);
    } finally {
      // What failed would fail again: the next start tries it.
      await keepStart('done');
      await clearAlarm(START);
      isUnderWay = false;
    }
  }

  /** Does what an earlier worker left undone. */
  async function goOn(): Promise<void> {
    const kept = await keptStart();
    if (kept === 'done') return;
    // It takes longer than the alarm.
    if (isUnderWay) return alarmIn(START, SOON);
    const { why, tries } = kept ?? { why: 'browser', tries: 0 };
    if (tries < MOST_TRIES) await run(why, tries + 1);
  }

  return { start: (why: Why) => run(why, 1), goOn };
}
