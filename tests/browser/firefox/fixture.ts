import { test as base } from '@playwright/test';
import { newProfile } from '../../commands/tour/launch.ts';
import { Firefox } from '../driver/firefox.ts';
import { driverOf } from '../driver/firefox-driver.ts';
import { settle } from '../driver/home.ts';
import type { Driver } from '../driver/surface.ts';
import { Web } from '../driver/web.ts';
import { Wire } from '../driver/wire.ts';

/** A browser with the extension, the web it sees, and the only way out of it. */
export interface World {
  web: Web;
  wire: Wire;
  firefox: Firefox;
  driver: Driver;
}

async function inWorld(use: (world: World) => Promise<void>): Promise<void> {
  const [web, wire, profile] = [new Web(), await Wire.listen(), newProfile()];
  const firefox = await Firefox.start({ profile: profile.folder, web, wire });
  await use({ web, wire, firefox, driver: driverOf(firefox) });
  await firefox.close();
  wire.close();
  profile.remove();
}

const nothingAsked = ({ wire, web }: World): void => {
  const asked = [...wire.leaked, ...web.unanswered];
  wire.asked.length = 0;
  web.unanswered.length = 0;
  expect(asked).toEqual([]);
};

export const test = base.extend<{ world: World }, { home: World }>({
  home: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this
    async ({}, use) =>
      inWorld(async (world) => {
        await settle(world.driver);
        await use(world);
      }),
    { scope: 'worker', timeout: 60_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this
  world: async ({}, use) =>
    inWorld(async (world) => {
      await use(world);
      nothingAsked(world);
    }),
});
export const { expect } = test;

/** For files whose tests share `home`: each leaves no page behind and asked for nothing unanswered. */
export function tidyHome(): void {
  test.afterEach(async ({ home }) => {
    await home.firefox.closePopup();
    const [, ...others] = await home.firefox.browser.pages();
    for (const page of others) await page.close();
    nothingAsked(home);
  });
}
