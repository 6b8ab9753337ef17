import { fileWith } from '../driver/sample-file.ts';
import { expect, test } from './fixture.ts';

const card = (name: string, more: string) => `BEGIN:VCARD\nVERSION:4.0\nFN:${name}\n${more}\nEND:VCARD\n`;

const CARDS = [
  card('Peregrine Oyelaran', 'EMAIL:peregrine@vik.example\nTITLE:Mends nets\nUID:three'),
  card('P. Oyelaran', 'EMAIL:peregrine@vik.example\nNOTE:Knows about knots\nUID:four'),
  card('Quillon Strid', 'ORG:Clock Works\nUID:one'),
  card('Quillon Strid', 'ORG:Clock Works\nUID:two'),
].join('');

test('duplicates are joined or kept apart, and each can be taken back', async ({
  world: { chromium, driver },
}) => {
  await driver.closeOwnTabs();
  const page = await chromium.open('options.html#data');
  await page.getByLabel('File to import').setInputFiles(fileWith(CARDS, 'people.vcf'));
  await page.getByRole('button', { name: 'Take it in' }).click();
  await expect(page.getByText('4 people added')).toBeVisible();
  await page.goto(page.url().replace('#data', '#people'));
  await page.getByRole('button', { name: 'Find duplicates' }).click();
  const pairs = page.getByRole('listitem').filter({ hasText: 'the same person' });
  await expect(pairs).toHaveCount(2);

  await pairs
    .first()
    .getByRole('button', { name: /are the same person$/u })
    .click();
  await expect(pairs).toHaveCount(1);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(pairs).toHaveCount(2);
  await pairs
    .first()
    .getByRole('button', { name: /are the same person$/u })
    .click();
  await expect(pairs).toHaveCount(1);
  await page.getByRole('button', { name: /are not the same$/u }).click();
  await expect(page.getByText('No duplicates found')).toBeVisible();
  await page.reload();
  await expect(page.getByText('No duplicates found')).toBeVisible();
  await page.getByRole('button', { name: 'All people' }).click();
  await expect(page.getByText('3 people')).toBeVisible();
});
