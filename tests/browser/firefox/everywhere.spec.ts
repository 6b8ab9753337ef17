import { KNOWN, pageOf } from '../driver/cast.ts';
import { popupOf } from '../driver/firefox-popup.ts';
import { ADDON } from '../driver/firefox-prefs.ts';
import { until } from '../driver/surface.ts';
import { expect, test, tidyHome } from './fixture.ts';

tidyHome();

/** Presses the key of a command, as the browser's own window hears it. */
const pressed = (letter: string): string => `(() => {
  const { id } = WebExtensionPolicy.getByID(${JSON.stringify(ADDON)});
  const keys = [...document.querySelectorAll('keyset key')].filter((key) =>
    key.closest('keyset').id.includes(id.replace(/[^a-z]/giu, '_').slice(0, 9)) && key.getAttribute('key') === '${letter}');
  keys[0]?.doCommand();
  return keys.length;
})()`;

test('a key opens the popup with a note about the person of the page', async ({ home }) => {
  const { web, firefox, driver } = home;
  web.page(KNOWN.url, pageOf(KNOWN));
  const page = await driver.web(KNOWN.url);
  await page.toFront();
  expect(await firefox.privileged<number>(pressed('J'))).toBe(1);
  await until('the popup', () => firefox.hasPopup());
  const popup = await popupOf(firefox);
  await popup.fill('What is worth keeping', 'Keeps the key to the tide house');
  await popup.sees(KNOWN.name);
  await popup.press('button', 'Save note');
  await popup.sees(`Note about ${KNOWN.name} kept.`);
});

test('the keys are told, the sidebar’s with them', async ({ home: { driver } }) => {
  const page = await driver.surface('options.html#sites');
  for (const said of ['Alt+Shift+K', 'Alt+Shift+J', 'Alt+Shift+L', 'Open Kithcraft beside the page'])
    await page.sees(said);
});
