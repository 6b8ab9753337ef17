import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const ofAxe = createRequire(import.meta.resolve('@axe-core/playwright'));
const AXE = readFileSync(ofAxe.resolve('axe-core/axe.min.js'), 'utf8');
// It is given to the page twice for each look, and is a megabyte to compile: once is enough.
const axeSource = `if (!window.axe) { ${AXE} }`;

/** Runs axe in a page. Only what is wrong is worked out in full: of all that is right, nothing is asked here. */
async function analysed(page: Page, options: object): Promise<string[]> {
  const axe = new AxeBuilder({ page, axeSource }).options({ resultTypes: ['violations'], ...options });
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(' ')).slice(0, 3)}`,
  );
}

/** What axe finds wrong with a page, and where. */
export const violationsOf = (page: Page): Promise<string[]> => analysed(page, {});

/** The rules that look at colours. That nothing else is other in the dark is tested with the sheets (`contrast.test.ts`). */
const OF_COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** What axe finds wrong with a page's colours, and where. */
export const colourViolationsOf = (page: Page): Promise<string[]> => analysed(page, OF_COLOURS);

/** Fails on whatever axe finds wrong with a page in light, and with its colours in dark. */
export async function expectNoViolations(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  expect(await violationsOf(page), 'in light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
  expect(await colourViolationsOf(page), 'in dark').toEqual([]);
}
