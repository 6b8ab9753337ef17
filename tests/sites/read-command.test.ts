import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { readPage } from '../../utils/sites/reading/read.ts';
import { FIXTURES } from './pages.ts';

const ROOT = resolve(import.meta.dirname, '../..');
const FILE = resolve(ROOT, 'tests/fixtures/pages/github/full.html');

function run(...args: string[]) {
  const script = resolve(ROOT, 'tests/commands/read.ts');
  return spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
}

test('prints a profile without levels', () => {
  const { status, stdout } = run('--url', 'https://github.com/wrenna-okoro', FILE);
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({
    site: 'github',
    handle: 'wrenna-okoro',
    stableId: '90000001',
    name: 'Wrenna Okoro',
  });
});

test('prints null for what is no profile, and why', () => {
  const { status, stdout, stderr } = run(FILE, '--url=https://github.com/features');
  expect([status, JSON.parse(stdout)]).toEqual([0, null]);
  expect(stderr).toMatch(/^.+\.\n$/);
});

test.each([
  [[]],
  [[FILE]],
  [['--url', 'ada', FILE]],
  [['--url', 'https://x.example/', '/no/such/file']],
  [['--what', FILE]],
])('says what is wrong with %j', (args) => {
  const { status, stdout, stderr } = run(...args);
  expect([status, stdout]).toEqual([2, '']);
  expect(stderr.trim()).not.toBe('');
});

// The command's DOM is another one than the tests': both have to give the same.
describe.each(FIXTURES)('$site/$name', ({ url, html, expected }) => {
  test('is read by the command as by the extension', () => {
    const reading = readPage({ url: new URL(url), document: parseHTML(html).document });
    expect(reading.kind === 'profile' ? reading.profile : null).toEqual(expected);
  });
});
