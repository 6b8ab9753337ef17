import { logFromEverySurface } from '../log-everywhere.ts';
import { test } from './fixture.ts';

test('a contact is logged from every surface, the background killed between typing and saving', async ({
  settled: { web, driver, chromium },
}) => {
  test.slow();
  const quiet = await chromium.quietPage();
  await logFromEverySurface({ web, driver, kill: () => chromium.killBackground(quiet) });
});
