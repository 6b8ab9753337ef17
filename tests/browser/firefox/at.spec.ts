import { KNOWN, pageOf } from '../driver/cast.ts';
import { settle } from '../driver/home.ts';
import { expect, test } from './fixture.ts';

test('where the user is is said once in the popup: a contact has it, and it is ended', async ({ world }) => {
  test.slow();
  const { web, driver } = world;
  await settle(driver);
  web.page(KNOWN.url, pageOf(KNOWN));
  const page = await driver.web(KNOWN.url);
  const popup = await page.popup();
  await popup.sees(`You know ${KNOWN.name}`);
  await popup.press('button', 'I am at an event');
  await popup.fill(/^I am at/u, 'Knot Fair 2026');
  await popup.press('button', 'I am there');
  await popup.sees(/You are at \W?Knot Fair 2026\W? until today/u);
  await popup.fill(/^In one line/u, 'about splices');
  await popup.press('button', 'Save contact');
  await popup.sees(/Saved: Met .* At Knot Fair 2026\./u);
  await popup.press('button', 'End it');
  await popup.sees('I am at an event');
  expect(await popup.text()).not.toContain('You are at');
});
