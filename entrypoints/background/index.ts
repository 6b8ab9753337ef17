import { defineBackground } from 'wxt/utils/define-background';
import { answer, type Handlers } from '../../utils/messages/server.ts';
import { alarmEvery, onAlarm } from '../../utils/platform/alarms.ts';
import { onStart, type Why } from '../../utils/platform/lifecycle.ts';
import { onNotificationClicked } from '../../utils/platform/notifications.ts';
import { onPermissionsChanged } from '../../utils/platform/permissions.ts';
import { openOptions } from '../../utils/platform/tabs.ts';
import { listen } from '../../utils/platform/wire.ts';
import { lastSeq } from '../../utils/store/changes.ts';
import { purge } from '../../utils/store/purge.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';
import { backUpIfDue } from './back-up.ts';
import { beginAgain, START } from './begin-again.ts';
import { cardOpen } from './card-open.ts';
import { COUNT_ON, runCounting, tiesCount } from './count-ties.ts';
import { GO_ON, importsRun, runImports } from './imports.ts';
import { listenToKeys } from './keys.ts';
import { peopleLeave, sitesDisable } from './leave-hosts.ts';
import { cardShow, linksCounted, linksHosts, linksKnown } from './links-known.ts';
import { markMoved } from './mark-moved.ts';
import { listenToMenu } from './menu.ts';
import { listenToOmnibox } from './omnibox.ts';
import { pageNear } from './page-near.ts';
import { pageLeft, pageSeen } from './page-seen.ts';
import { recordsChanged, refreshMarks } from './records-changed.ts';
import { REFRESH, suggestNow, thinkAgain } from './suggest-now.ts';
import { sitesChanged, syncSites } from './sync-sites.ts';
import { DUE, DUE_CHECK, tellDue } from './tell-due.ts';

const handlers: Handlers = {
  'page/near': pageNear,
  'page/seen': pageSeen,
  'page/left': pageLeft,
  'card/open': cardOpen,
  'links/hosts': linksHosts,
  'links/known': linksKnown,
  'links/counted': linksCounted,
  'card/show': cardShow,
  'mark/moved': markMoved,
  'records/changed': recordsChanged,
  'sites/changed': sitesChanged,
  'sites/disable': sitesDisable,
  'people/leave': peopleLeave,
  'imports/run': importsRun,
  'ties/count': tiesCount,
  'suggestions/compute': suggestNow,
};

/** Snoozes end and ties fade without anybody doing anything: look at the suggestions again twice a day. */
const HALF_A_DAY = 12 * 60;

/**
 * So long after a host was granted what it is for is stored. The page that asked tells so itself, but it may be closed
 * between the two: then the site would be enabled, and nothing registered (seen once in 25 times, closed at once).
 */
const STORED_MS = 1_500;

/** The event that says why the extension was started comes right after a worker began, if there is one. */
const EVENT_MS = 1_000;

/** What was deleted 30 days ago goes. Whatever keeps it from going keeps nothing else from being done. */
const purgeOld = (): Promise<unknown> =>
  backgroundRecords()
    .then((store) => purge(store, Date.now()))
    .catch(console.error);

/** Nobody did anything, but a day began: follow-ups are due and snoozes over. */
async function refresh(): Promise<void> {
  await purgeOld();
  await refreshMarks();
  await thinkAgain();
  await backUpIfDue();
}

/** Nothing was ever written down here: not even something that the browser lost. */
async function isFirstStart(): Promise<boolean> {
  const store = await backgroundRecords();
  return (await lastSeq(store)) === 0 && (await store.highWater.lost()) === undefined;
}

/** Does what is to be done at a start, also where an earlier worker was ended in the middle of it. */
const { start, goOn } = beginAgain(afterStart);

/** What goes on where it was; any other alarm is that a day began. */
const ON_ALARM: Readonly<Record<string, () => Promise<void>>> = {
  [GO_ON]: runImports,
  [COUNT_ON]: runCounting,
  [START]: goOn,
  [DUE]: tellDue,
  [DUE_CHECK]: tellDue,
};

/** After an installation, an update or a start of the browser, which may each have dropped scripts and alarms. */
async function afterStart(why: Why): Promise<void> {
  await alarmEvery(REFRESH, HALF_A_DAY);
  await syncSites();
  await tellDue();
  if (why === 'install' && (await isFirstStart())) await openOptions('welcome');
  await purgeOld();
  await runImports();
  await runCounting();
  await suggestNow();
  await backUpIfDue();
}

// Every listener is registered in the first turn: the browser wakes the worker for exactly these, at any time.
export default defineBackground({
  type: 'module',
  main() {
    listen((message, sender) => answer(message, sender, handlers));
    listenToOmnibox();
    listenToMenu();
    listenToKeys();
    onStart((why) => void start(why).catch(console.error));
    setTimeout(() => void goOn().catch(console.error), EVENT_MS);
    onPermissionsChanged(() => {
      void syncSites().catch(console.error);
      setTimeout(() => void syncSites().catch(console.error), STORED_MS);
    });
    onNotificationClicked((place) => void openOptions(place).catch(console.error));
    onAlarm((name) => void (ON_ALARM[name] ?? refresh)().catch(console.error));
  },
});
