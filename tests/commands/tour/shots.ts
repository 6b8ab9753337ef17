import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Driver } from '../../browser/driver/surface.ts';
import { ROOT } from '../run.ts';

export const FOLDER = '.output/tour';
const SCHEMES = ['light', 'dark'] as const;
const SETTLED_MS = 300;

/** The pictures of a tour: each surface in light and in dark. */
export class Shots {
  readonly #browser: string;
  readonly #folder = resolve(ROOT, FOLDER);
  count = 0;

  /** Takes away the pictures of an earlier tour in this browser. */
  constructor(browser: string) {
    this.#browser = browser;
    mkdirSync(this.#folder, { recursive: true });
    for (const name of readdirSync(this.#folder))
      if (name.startsWith(`${browser}-`)) rmSync(resolve(this.#folder, name));
  }

  async take(driver: Driver, name: string, of: { shot(file: string): Promise<void> }): Promise<void> {
    for (const scheme of SCHEMES) {
      await driver.scheme(scheme);
      // Colours change gently: a picture taken at once shows neither.
      await new Promise((done) => setTimeout(done, SETTLED_MS));
      await of.shot(resolve(this.#folder, `${this.#browser}-${name}-${scheme}.png`));
      this.count += 1;
    }
    await driver.scheme('light');
  }
}
