import { STEPS } from '../../commands/tour/steps.ts';
import { prepareTour } from '../../commands/tour/tour.ts';
import { KNOWN, pageOf } from '../driver/cast.ts';
import { markToSay } from '../driver/firefox-mark.ts';
import { settle } from '../driver/home.ts';
import { expect, test } from './fixture.ts';

test('the main job, as the tour does it', async () => {
  test.setTimeout(120_000);
  const { tour, end } = await prepareTour('firefox');
  try {
    for (const [name, step] of STEPS) await test.step(name, () => step(tour));
  } finally {
    await end();
  }
});

test('a killed background wakes for the next page and the next change', async ({ world }) => {
  const { web, firefox, driver } = world;
  await settle(driver);
  web.page(KNOWN.url, pageOf(KNOWN));
  expect(await firefox.killBackground()).toBe('stopped');
  const page = await driver.web(KNOWN.url);
  await markToSay(firefox, /You know/u);
  expect(await firefox.killBackground()).toBe('stopped');
  const popup = await page.popup();
  await popup.sees(`You know ${KNOWN.name}`);
  await popup.fill(/^In one line/u, 'Still awake');
  await popup.press('button', 'Save contact');
  await popup.sees(/Saved: Met/u);
  await markToSay(firefox, /Last contact today/u);
});

test('an empty field is two lines high, though Firefox lays its popup out narrow first', async ({
  world,
}) => {
  const { web, firefox, driver } = world;
  await settle(driver);
  web.page(KNOWN.url, pageOf(KNOWN));
  for (let i = 0; i < 3; i += 1) {
    const page = await driver.web(KNOWN.url);
    const popup = await page.popup();
    await popup.sees(`You know ${KNOWN.name}`);
    const height = await firefox.inPopup<number>(`content.document.querySelector('textarea').offsetHeight`);
    expect(height).toBeLessThan(80);
    await popup.close();
    await page.close();
  }
});
