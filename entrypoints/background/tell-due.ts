import { dayOf } from '../../utils/core/day.ts';
import { ranked } from '../../utils/core/follow-ups/rank.ts';
import { nextTelling, type Telling } from '../../utils/core/follow-ups/telling.ts';
import { countOf, noticeOf, toldBy, untold } from '../../utils/core/follow-ups/told.ts';
import { alarmAt, alarmEvery } from '../../utils/platform/alarms.ts';
import { setDueCount } from '../../utils/platform/badge.ts';
import { notify } from '../../utils/platform/notifications.ts';
import { mayNotify } from '../../utils/platform/permissions.ts';
import { keepTold, tellingAlone, told } from '../../utils/platform/told.ts';
import { dueNow } from '../../utils/store/due.ts';
import { goals } from '../../utils/store/goals.ts';
import type { Store } from '../../utils/store/open.ts';
import { settings } from '../../utils/store/settings.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';

/** Comes at the next moment to tell. */
export const DUE = 'due';
/** Looks whether that moment is still right: after a sleep, a change of the clock or of the time zone, at midnight. */
export const DUE_CHECK = 'due-check';
const CHECK_MINUTES = 30;

/**
 * Tells what is due, if it is time and was not told. It is shown before it is remembered: if the browser ends us between
 * the two, it is shown again in its own place, and never lost.
 */
async function tell(store: Store, set: Telling, now: number): Promise<void> {
  const [before, due] = [await told(), await dueNow(store, now)];
  const today = dayOf(now);
  await setDueCount(countOf(due, set.badge, today));
  const isTime = nextTelling(set, before.on, now) <= now;
  const fresh = untold(due, before);
  const tells = set.tells !== 'no' && (await mayNotify());
  if (isTime && tells && fresh.length > 0)
    await notify(noticeOf(ranked(fresh, await goals(store), today, now), set.names, today));
  if (isTime) await keepTold(toldBy(due, before, today));
}

async function look(): Promise<void> {
  await alarmEvery(DUE_CHECK, CHECK_MINUTES);
  const store = await backgroundRecords();
  const now = Date.now();
  const { telling } = await settings(store);
  await tell(store, telling, now);
  alarmAt(DUE, nextTelling(telling, (await told()).on, now));
}

/** Looks at what is due: tells it, counts it on the icon, and sets the alarm for the next time. What fails is tried again. */
export const tellDue = (): Promise<void> => tellingAlone(look).catch(console.error);
