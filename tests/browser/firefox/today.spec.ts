import { newProfile } from '../../commands/tour/launch.ts';
import { DAY_LATER } from '../day-later.ts';
import { Firefox } from '../driver/firefox.ts';
import { driverOf } from '../driver/firefox-driver.ts';
import { Web } from '../driver/web.ts';
import { Wire } from '../driver/wire.ts';
import { expect, test } from './fixture.ts';

const NAME = 'Peregrine Oyelaran-Vik';

/** Told at any hour: a test may run at night. The setting itself is tested elsewhere. */
const AT_ANY_HOUR = ['From', 'Quiet from', 'Quiet until'];

/** A test machine may have no notifications of the system's: then Firefox drops them. Its own are windows. */
const OWN_ALERTS = { 'alerts.useSystemBackend': false };
const CLICK_ALERT = `(() => {
  const [alert] = [...Services.wm.getEnumerator('alert:alert')];
  alert?.onAlertClick();
  return alert !== undefined;
})()`;

const shown = (firefox: Firefox) =>
  firefox.inExtension<string[]>('browser.notifications.getAll().then(Object.keys)');
const badge = (firefox: Firefox) => firefox.inExtension<string>('browser.action.getBadgeText({})');

test('the user is asked, says yes, and is told of what came due while the browser was closed', async () => {
  test.setTimeout(240_000);
  const [web, wire, profile] = [new Web(), await Wire.listen(), newProfile()];
  const start = () => Firefox.start({ profile: profile.folder, web, wire, prefs: OWN_ALERTS });
  const firefox = await start();
  const driver = driverOf(firefox);
  await driver.closeOwnTabs();
  const log = await driver.surface('popup.html');
  await log.fill(/^In one line/u, `met @"${NAME}" >1d the knots`);
  await log.key(/^In one line/u, 'Enter');
  await log.sees(`Saved: Met ${NAME}`);
  await log.close();

  const today = await driver.surface('options.html#today');
  await today.sees('Nothing waits for you today');
  await today.press('button', 'Tell me');
  await today.sees('You are told when a follow-up is due.');
  for (const label of AT_ANY_HOUR) {
    await today.press('button', 'Close this message');
    await today.fill(label, '00:00');
    await today.sees('Kept.');
  }
  await today.close();
  expect(await shown(firefox)).toEqual([]);
  expect(await firefox.inExtension(DAY_LATER)).toBe(true);
  await firefox.close();

  const again = await start();
  await expect
    .poll(() => shown(again), { timeout: 20_000 })
    .toEqual([expect.stringMatching(/^kithcraft#people\//u)]);
  await expect.poll(() => badge(again)).toBe('1');
  expect(await again.privileged<boolean>(CLICK_ALERT)).toBe(true);
  const inFront = () => again.privileged<string>('gBrowser.selectedBrowser.currentURI.spec');
  await expect.poll(inFront).toMatch(/options\.html#people\//u);
  await again.close();
  wire.close();
  profile.remove();
  expect([...wire.leaked, ...web.unanswered]).toEqual([]);
});
