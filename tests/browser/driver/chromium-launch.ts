import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { BrowserContext } from '@playwright/test';
import { browserPath } from '../../commands/browsers.ts';
import { OUTPUT } from './output.ts';
import { HTML, type Web } from './web.ts';
import type { Wire } from './wire.ts';

// Popups and side panels are targets of another kind than tabs: with this, Playwright gives them as pages too.
process.env['PW_CHROMIUM_ATTACH_TO_OTHER'] = '1';

export const BUILT = resolve(OUTPUT, 'chrome-mv3');

export interface Start {
  /** The folder of the browser profile: given again, the same browser is started again. */
  profile: string;
  web: Web;
  /** Without it, the real web answers what the invented one does not. */
  wire?: Wire;
  headless?: boolean;
  args?: readonly string[];
  /** The folder of the extension, or null for none. */
  extension?: string | null;
}

/** Chromium connects ahead to where it thinks the user will go: that is no request, but the wire would hear of it. */
function withoutGuesses(profile: string): void {
  const folder = resolve(profile, 'Default');
  const file = resolve(folder, 'Preferences');
  if (existsSync(file)) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, JSON.stringify({ net: { network_prediction_options: 2 } }));
}

/** Starts Chromium, with nothing but the test's own web to answer it. */
export async function launch({
  profile,
  web,
  wire,
  headless = true,
  args = [],
  extension = BUILT,
}: Start): Promise<BrowserContext> {
  const { chromium } = await import('@playwright/test');
  withoutGuesses(profile);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browserPath('chromium'),
    headless,
    viewport: null,
    colorScheme: null,
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--window-size=1280,900',
      '--enable-unsafe-extension-debugging',
      ...(wire ? [`--proxy-server=127.0.0.1:${wire.port}`, '--proxy-bypass-list=<-loopback>'] : []),
      ...(extension === null
        ? []
        : [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`]),
      ...args,
    ],
  });
  context.setDefaultTimeout(10_000);
  await context.route(/^https?:/u, (route) => {
    const answer = web.answer(route.request().url());
    if (!answer) return wire ? route.abort() : route.continue();
    const { body, type = HTML, status = 200, headers = {} } = answer;
    return route.fulfill({ status, contentType: type, headers, body });
  });
  return context;
}
