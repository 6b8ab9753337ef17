import type { Tour } from './tour-state.ts';

/** What the background computed by itself: circles and communities, with their evidence. */
export async function seeSuggestions({ driver, shots }: Tour): Promise<void> {
  const page = await driver.surface('options.html#review');
  await page.sees(/circle to form/iu);
  await page.sees(/community to join/iu);
  await page.sees('Expert micro-network');
  await page.sees('Micro-mentorship');
  await shots.take(driver, 'review', page);
  await page.press('button', 'Evidence');
  await page.press('button', /^Show .*interaction/u);
  await page.sees('remote sensing');
  await shots.take(driver, 'review-evidence', page);
  await page.close();
}

/** Says yes to the first suggestion, and to the next one no, with a reason. */
export async function reviewSuggestions({ driver }: Tour): Promise<void> {
  const page = await driver.surface('options.html#review');
  await page.press('button', 'Accept');
  await page.sees('Accepted (1)');
  await page.press('button', 'Dismiss');
  await page.press('button', 'Not now');
  await page.sees('Dismissed (1)');
  await page.close();
}
