import { cpSync } from 'node:fs';
import { test as base } from '@playwright/test';
import { newProfile } from '../../commands/tour/launch.ts';
import { Chromium } from '../driver/chromium.ts';
import { driverOf } from '../driver/chromium-driver.ts';
import type { Start } from '../driver/chromium-launch.ts';
import { settle } from '../driver/home.ts';
import type { Driver } from '../driver/surface.ts';
import { Web } from '../driver/web.ts';
import { Wire } from '../driver/wire.ts';

/** A browser with the extension, the web it sees, and the only way out of it. */
export interface World {
  web: Web;
  wire: Wire;
  profile: string;
  chromium: Chromium;
  driver: Driver;
  /** Starts another browser on the same profile, when this one is gone. */
  again(more?: Partial<Start>): Promise<Chromium>;
}

/**
 * Builds a world, lets it be used, and takes it away again.
 * @param prepare puts something into the folder of the profile before the browser starts.
 */
export async function inWorld(
  use: (world: World) => Promise<void>,
  more: Partial<Start> = {},
  prepare?: (profile: string) => void,
): Promise<void> {
  const [web, wire, profile] = [new Web(), await Wire.listen(), newProfile()];
  prepare?.(profile.folder);
  const started: Chromium[] = [];
  const again = async (other: Partial<Start> = {}) => {
    const chromium = await Chromium.start({ profile: profile.folder, web, wire, ...more, ...other });
    started.push(chromium);
    return chromium;
  };
  const chromium = await again();
  await use({ web, wire, profile: profile.folder, chromium, driver: driverOf(chromium), again });
  await Promise.all(started.map((one) => one.close().catch(() => {})));
  wire.close();
  profile.remove();
}

interface Own {
  /** A browser of the test's own, with nothing in it. It fails if anything was asked that the test did not answer. */
  world: World;
  /** The same with the sample network and GitHub enabled, as `settledProfile` left them. */
  settled: World;
}
interface Shared {
  /** The profile of a browser in which the sample network was taken in and GitHub was enabled, as a user does. */
  settledProfile: string;
  /** One browser for all tests of a file, with the sample network and GitHub enabled. */
  home: World;
}

/** Lets a browser begin as another ended that was closed. */
export const asLeft = (closed: string) => (profile: string) => cpSync(closed, profile, { recursive: true });

/** Fails if anything was asked that the test did not answer. */
export const askingNothing = (use: (world: World) => Promise<void>) => async (world: World) => {
  await use(world);
  expect([...world.wire.leaked, ...world.web.unanswered]).toEqual([]);
};

export const test = base.extend<Own, Shared>({
  settledProfile: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this
    async ({}, use) =>
      inWorld(async ({ driver, chromium, profile }) => {
        await settle(driver);
        await chromium.close();
        await use(profile);
      }),
    { scope: 'worker', timeout: 60_000 },
  ],
  home: [
    async ({ settledProfile }, use) => inWorld(use, {}, asLeft(settledProfile)),
    { scope: 'worker', timeout: 60_000 },
  ],
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from this
  world: async ({}, use) => inWorld(askingNothing(use)),
  settled: async ({ settledProfile }, use) => inWorld(askingNothing(use), {}, asLeft(settledProfile)),
});
export const { expect } = test;

/** For files whose tests share `home`: each leaves no page and no draft behind, and asked for nothing unanswered. */
export function tidyHome(): void {
  test.afterEach(async ({ home: { chromium, wire, web } }) => {
    const [first, ...others] = chromium.context.pages();
    await first?.goto('about:blank');
    for (const page of others) await page.close();
    // Kept until the browser ends: other files of this worker have it too.
    await chromium.inExtension(async ({ storage }) => {
      const kept = Object.keys(await storage.session.get());
      await storage.session.remove(kept.filter((key) => key.startsWith('draft:')));
    });
    const asked = [...wire.leaked, ...web.unanswered];
    wire.asked.length = 0;
    web.unanswered.length = 0;
    expect(asked).toEqual([]);
  });
}
