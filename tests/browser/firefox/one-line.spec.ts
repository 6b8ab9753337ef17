import { settle } from '../driver/home.ts';
import { test } from './fixture.ts';

const INSIGHT = 'LLVM passes are just functions';
const LINE = `coffee with Zed Quill and @yuki yesterday about compilers #rust !${INSIGHT} >2w send the slides`;
const FIELD = /^In one line/u;

test('one line in the popup: whom, one of them new, what, when, what came of it; one Undo takes it back', async ({
  world: { driver },
}) => {
  await settle(driver);
  const yuki = await driver.surface('options.html#people/yuki');
  await yuki.sees('Yuki Tanabe');
  const page = await driver.web('about:blank');
  const popup = await page.popup();
  await popup.fill(FIELD, LINE);
  for (const chip of [
    'Zed Quill',
    'Yuki Tanabe',
    'Yesterday',
    'About: compilers',
    '#rust',
    `Insight: ${INSIGHT}`,
  ])
    await popup.sees(chip);
  await popup.sees('Follow-up in 2 weeks: send the slides');
  await popup.key(FIELD, 'Enter');
  await popup.sees(/^Saved: Met Yuki Tanabe and Zed Quill\. Follow-up on/mu);
  await yuki.sees(INSIGHT);
  await yuki.sees('send the slides');
  await popup.press('button', 'Undo');
  await popup.sees('Undone. Everything is as it was before.');
  const people = await driver.surface('options.html#people');
  await people.fill('Search your people', 'Zed Quill');
  await people.sees(/Nobody/u);
});
