import type { Chromium } from '../browser/driver/chromium.ts';

interface Developer {
  developerPrivate: { getExtensionsInfo(): Promise<{ id: string; name: string }[]> };
}

/** The address of the page of the extension that does nothing: see `writeFloor`. */
export async function floorPage(chromium: Chromium): Promise<string> {
  const admin = await chromium.visit('chrome://extensions/');
  const all = await admin.evaluate(() =>
    (globalThis as unknown as { chrome: Developer }).chrome.developerPrivate.getExtensionsInfo(),
  );
  await admin.close();
  return `chrome-extension://${all.find((one) => one.name === 'Floor')?.id}/page.html`;
}
