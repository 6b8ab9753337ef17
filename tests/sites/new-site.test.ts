import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { missingOf, type SiteFiles } from './parts.ts';

const ROOT = resolve(import.meta.dirname, '../..');

/** A copy of what the command reads and writes: the project itself is left alone. */
let copy = '';
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'new-site-'));
  for (const folder of ['tests/commands', 'utils/sites'])
    cpSync(join(ROOT, folder), join(copy, folder), { recursive: true });
  cpSync(join(ROOT, 'package.json'), join(copy, 'package.json'));
});
afterEach(() => rmSync(copy, { recursive: true, force: true }));

const run = (...args: string[]) =>
  spawnSync(process.execPath, [join(copy, 'tests/commands/new-site.ts'), ...args], { encoding: 'utf8' });
const textOf = (path: string): string => readFileSync(join(copy, path), 'utf8');
const lists = (): string[] =>
  ['registry', 'readers', 'evidence'].map((name) => textOf(`utils/sites/${name}.ts`));
const endingIn = (ending: string) => () =>
  readdirSync(join(copy, 'tests/fixtures/pages/tide-book'))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length));

const filesThere = (): SiteFiles => ({
  texts: new Map(
    ['tide-book', 'registry', 'readers', 'evidence'].map((name) => [name, textOf(`utils/sites/${name}.ts`)]),
  ),
  pagesOf: () => ({ html: endingIn('.html')(), json: endingIn('.json')() }),
});

test('makes the files of a site and its lines in the three lists', () => {
  const before = lists();
  const { status, stdout } = run('tide-book', '--name', 'Tide Book', '--host', 'tides.example');
  expect(status).toBe(0);
  for (const path of [
    'utils/sites/tide-book.ts',
    'tests/fixtures/pages/tide-book/full.html',
    'tests/fixtures/pages/tide-book/full.json',
  ]) {
    expect(stdout).toContain(path);
    expect(existsSync(join(copy, path))).toBe(true);
  }
  expect(missingOf('tide-book', filesThere())).toEqual([]);
  expect(textOf('utils/sites/tide-book.ts')).toContain("hosts: ['tides.example']");
  lists().forEach((text, i) => {
    const added = text.split('\n').filter((line) => /tide-?book/iu.test(line));
    expect(added).toHaveLength(2);
    expect(text.split('\n').filter((line) => !added.includes(line))).toEqual(before[i]?.split('\n'));
  });
});

test('refuses a site that is there, and changes nothing', () => {
  expect(run('tide-book').status).toBe(0);
  const before = [...lists(), textOf('utils/sites/tide-book.ts')];
  const { status, stderr } = run('tide-book', '--name', 'Another');
  expect([status, stderr]).toEqual([2, 'utils/sites/tide-book.ts is there already: nothing was changed.\n']);
  expect([...lists(), textOf('utils/sites/tide-book.ts')]).toEqual(before);
});

test.each([['Upper'], ['1st'], ['a_b'], ['../x'], ['a/b'], ['é'], [`a${'b'.repeat(31)}`], ['']])(
  'refuses %j as an id, and changes nothing',
  (id) => {
    const before = lists();
    const { status, stderr } = run(id);
    expect([status, stderr.trim() === '']).toEqual([2, false]);
    expect(lists()).toEqual(before);
  },
);

test.each([[[]], [['a', 'b']], [['a', '--what']]])('says what is wrong with %j', (args) => {
  expect(run(...args).status).toBe(2);
});
