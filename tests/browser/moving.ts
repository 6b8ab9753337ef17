import { fileWith } from './driver/sample-file.ts';
import { type Driver, until } from './driver/surface.ts';
import type { Web } from './driver/web.ts';

export interface Moving {
  web: Web;
  driver: Driver;
}

const CARDS = ['Peregrine Oyelaran-Vik', 'Quillon Abara-Strid']
  .map((name, i) => `BEGIN:VCARD\nVERSION:4.0\nUID:card-${i}\nFN:${name}\nNOTE:Winds clocks\nEND:VCARD\n`)
  .join('');

/** A file is taken in by the background and back out; then a backup brings back what was there. */
export async function inAndBack({ driver }: Moving): Promise<void> {
  const page = await driver.surface('options.html#data');
  await page.press('button', 'Back up now');
  await page.sees('Backed up');
  await page.upload('File to import', fileWith(CARDS, 'people.vcf'));
  await page.sees('Nothing is changed yet.');
  await page.press('button', 'Take it in');
  await page.sees('2 people added');
  await page.go('people');
  await page.fill('Search your people', 'qillon');
  await page.sees('Quillon Abara-Strid');
  await page.go('data');
  await page.press('button', 'Take it back: people.vcf');
  await until('the file is taken back', async () => !(await page.text()).includes('Files taken in'));
  await page.press('button', /^Restore the backup/u);
  await page.press('button', 'Make everything as it was then');
  await page.sees('Restored: everything is as it was then');
  await page.sees('made before a restore');
  await page.close();
}
