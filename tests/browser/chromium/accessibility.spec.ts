import type { Page } from '@playwright/test';
import { headOf } from '../../../utils/formats/kithcraft-json.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { DUE, pageOf, STRANGER } from '../driver/cast.ts';
import { markAt } from '../driver/chromium-mark.ts';
import { fileWith } from '../driver/sample-file.ts';
import { colourViolationsOf, expectNoViolations, violationsOf } from '../driver/violations.ts';
import { expect, test, tidyHome, type World } from './fixture.ts';

tidyHome();

type Opening = (home: World) => Promise<Page>;

const section =
  (hash: string, ready: string | RegExp, then?: (page: Page) => Promise<unknown>): Opening =>
  async ({ chromium }) => {
    const page = await chromium.open(`options.html#${hash}`);
    await page.getByText(ready).first().waitFor();
    await then?.(page);
    return page;
  };

const card =
  (met: typeof DUE, ready: string): Opening =>
  async ({ web, chromium }) => {
    web.page(met.url, pageOf(met));
    const page = await chromium.visit(met.url);
    const { x, y } = await markAt(page);
    const opened = await chromium.opened('sidepanel', () => page.mouse.click(x, y));
    await opened.getByText(ready).first().waitFor();
    return opened;
  };

const popup =
  (met: typeof DUE): Opening =>
  async ({ web, chromium }) => {
    web.page(met.url, pageOf(met));
    const opened = await chromium.popup(await chromium.visit(met.url));
    await opened.getByText(met.name).first().waitFor();
    return opened;
  };

const typed =
  (text: string, then: (page: Page) => Promise<unknown>): Opening =>
  async (home) => {
    const opened = await popup(DUE)(home);
    await opened.getByLabel(/^In one line/u).fill(text);
    await then(opened);
    return opened;
  };

const press = (name: string | RegExp) => (page: Page) => page.getByRole('button', { name }).first().click();

/** A file is chosen, and something is asked about it. */
const inHand = (content: string) => async (page: Page) => {
  await page.getByLabel('File to import').setInputFiles(fileWith(content, 'people'));
  await page.getByRole('button', { name: 'Leave it' }).waitFor();
};

const SURFACES: Readonly<Record<string, Opening>> = {
  'welcome, first step': section('welcome', 'Step 1 of'),
  'welcome, sites': section('welcome', 'Step 1 of', press('Next')),
  review: section('review', 'Expert micro-network'),
  'review, evidence open': section('review', 'Expert micro-network', async (page) => {
    await press('Evidence')(page);
    await press(/^Show .*interaction/u)(page);
    await page
      .getByText(/\(\d+%\)/u)
      .first()
      .waitFor();
  }),
  'review, why not': section('review', 'Expert micro-network', async (page) => {
    await page.getByRole('combobox', { name: 'Ask about a community' }).fill('rust async');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('What would change that').waitFor();
    await press('What its score is made of')(page);
  }),
  'review, the seven aspects': section('review', 'Expert micro-network', press('How it works')),
  'review, first step': section('review', 'Expert micro-network', press('First step')),
  'review, an introduction': section('review', 'Expert micro-network', async (page) => {
    const one = page.getByRole('article').filter({ hasText: 'People to introduce' }).first();
    await one.getByRole('button', { name: 'Evidence' }).click();
    await one.getByRole('button', { name: 'First step' }).click();
  }),
  'review, a field to get to know': section('review', 'Expert micro-network', async (page) => {
    const one = page.getByRole('article').filter({ hasText: 'Field to get to know' }).first();
    await one.getByRole('button', { name: 'First step' }).click();
  }),
  'review, dismissing': section('review', 'Expert micro-network', press('Dismiss')),
  'review, snoozing': section('review', 'Expert micro-network', press('Snooze')),
  today: section('today', 'You promised'),
  'today, logging': section('today', 'You promised', press(/^Log a contact/u)),
  people: section('people', 'Abdirahman Warsame Nuur'),
  'people, filtered': section('people', 'Abdirahman Warsame Nuur', async (page) => {
    await page.getByRole('button', { name: 'Filter' }).click();
    await page.getByRole('switch', { name: 'Only with a follow-up' }).click();
    await page.getByRole('button', { name: 'Remove With a follow-up' }).waitFor();
  }),
  duplicates: section('people/duplicates', 'No duplicates found'),
  'a person': section('people/tomasz', 'tide gauge'),
  'a person, planning': section('people/tomasz', 'tide gauge', async (page) => {
    await page.getByLabel('Be in touch').selectOption('own');
    await page.getByRole('button', { name: 'Plan a follow-up' }).click();
  }),
  communities: section('communities', 'OpenStreetMap Community Forum'),
  'a community': section('communities/pydata', 'People you know there', press('How it works')),
  topics: section('topics', 'Find a topic'),
  'topics, one renamed': section('topics', 'Find a topic', press(/^Rename/u)),
  goals: section('goals', 'remote sensing'),
  'goals, one missing': section('goals', 'remote sensing', press('Add goal')),
  sites: section('sites', 'Find a site'),
  'sites, a kind open': section('sites', 'Find a site', press(/^Code/u)),
  data: section('data', 'Export everything'),
  'data, exporting a table': section('data', 'Export everything', (page) =>
    page.getByRole('radio', { name: 'A table' }).check(),
  ),
  'data, encrypting': section('data', 'Export everything', (page) =>
    page.getByRole('switch', { name: 'Encrypt it under a passphrase' }).click(),
  ),
  'data, the columns of a table': section('data', 'Export everything', inHand('Name,Town\nAda,Graz\n')),
  'data, what a file would do': section('data', 'Export everything', async (page) => {
    await inHand(`BEGIN:VCARD\nVERSION:4.0\nFN:Ada\nEND:VCARD\nBEGIN:VCARD\nVERSION:4.0\nFN:Broken`)(page);
    await page.getByRole('button', { name: 'New people' }).click();
    await page.getByRole('button', { name: 'What is left out' }).click();
  }),
  'data, what an export would do': section('data', 'Export everything', async (page) => {
    const now = Date.now();
    const all = sampleNetwork(now);
    const [first, ...rest] = all.people;
    const people = [{ ...first, id: 'somebody-new', name: 'Ada' }, 7, first, ...rest];
    await inHand(JSON.stringify({ ...headOf(now), ...all, people }))(page);
    await page.getByRole('button', { name: 'New people' }).click();
  }),
  'data, restoring a backup': section('data', 'Export everything', async (page) => {
    await page.getByRole('button', { name: 'Back up now' }).click();
    await page
      .getByRole('button', { name: /^Restore the backup/u })
      .first()
      .click();
  }),
  'data, deleting': section('data', 'Export everything', press(/Delete everything/u)),
  'card of somebody known': card(DUE, `You know ${DUE.name}`),
  'card of a stranger': card(STRANGER, 'Not in your people yet'),
  'popup on a known page': popup(DUE),
  'popup, a line as chips, one of them open': typed(
    'coffee with @yuki and Zed Quill yesterday about looms #rust !passes are functions got:tea >2w call',
    async (page) => {
      await page.getByText('Insight: passes are functions').waitFor();
      await page.getByRole('button', { name: /^Change Follow-up/u }).click();
      await page.getByLabel(/^What the follow-up is about/u).waitFor();
    },
  ),
  'popup, people on offer for the line': typed('coffee with ', async (page) => {
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
  }),
  'popup, all fields': typed('coffee with Zed Quill', press('All fields')),
  'popup on a stranger’s page': popup(STRANGER),
};

test('these tests would notice one', async ({ home: { chromium } }) => {
  const page = await chromium.open('options.html#goals');
  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<img src="icon/16.png"><p>grey</p>');
    Object.assign((document.body.lastElementChild as HTMLElement).style, {
      color: '#999',
      background: '#aaa',
    });
  });
  const found = (await violationsOf(page)).join();
  for (const id of ['image-alt', 'color-contrast']) expect(found).toContain(id);
  expect(await colourViolationsOf(page)).toEqual(['color-contrast: body > p']);
});

for (const [name, open] of Object.entries(SURFACES))
  test(`${name}: no violation in light and in dark`, async ({ home }) => {
    const page = await open(home);
    await expectNoViolations(page);
    await page.close();
  });
