import { settle } from '../driver/home.ts';
import { logFromEverySurface } from '../log-everywhere.ts';
import { expect, test } from './fixture.ts';

test('a contact is logged from every surface, the background killed between typing and saving', async ({
  world: { web, driver, firefox },
}) => {
  test.slow();
  await settle(driver);
  const kill = async () => expect(await firefox.killBackground()).toBe('stopped');
  await logFromEverySurface({ web, driver, kill });
});
