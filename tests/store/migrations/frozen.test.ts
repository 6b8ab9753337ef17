import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { MIGRATIONS } from '../../../utils/store/migrations/registry.ts';
import { has, pathsOf, textOf } from '../../setup/architecture/project.ts';

const WHY =
  'A released migration is never edited: it has run already where people have their records, and does not run there again, so an edit makes two kinds of databases of one version. Take the edit back, and write a new migration with the next number, its test beside the others, and its own line here.';

/** Each migration that was released, and the SHA-256 of its text when it was. */
const RELEASED: Readonly<Record<string, string>> = {
  '001-first': 'd8265645bc09dde3c96eba070872f180a7f2a5e174306bdf7f4fa233f9aafecb',
  '002-joins': 'ab318adad6d3437461974eaec7fa1531ab8987cdc63b866861877bded9d6a881',
  '003-lasting': '7672e2424a09ba587f361dd8e831b2f74c0bfe170239042ce96cbb8741f95266',
  '004-unused': '3b7a23d7743bddbeca18e87eb9194bbddfebefa7a96cf3d83b155faf4e1732f0',
  '005-own-communities': '83b367d5f6ba313c66b3b271878360956173ac2af445c3f3a6bc30c3db28ec2f',
  '006-no-time-index': '94de9704bf6d58cba1f26cc6b269d5ec5c9ccd697201004e5d52a27e6f73e2d1',
  '007-wider-records': '66edbd84caca284a06a3294a8cef083748e3af72a2265e35cbfc9530daa180c3',
};

const NAMES = pathsOf('utils/store/migrations/[0-9]*.ts')
  .map((path) => path.replace(/^.*\/|\.ts$/gu, ''))
  .sort();
const fileOf = (name: string): string => `utils/store/migrations/${name}.ts`;
const testOf = (name: string): string => `tests/store/migrations/${name}.test.ts`;

test('every file of a migration is in the registry, numbered without a gap', () => {
  expect(NAMES.map((name) => Number(name.slice(0, 3)))).toEqual(MIGRATIONS.map(({ to }) => to));
});

test.each(Object.entries(RELEASED))('%s is what it was when it was released', (name, released) => {
  const text = has(fileOf(name)) ? textOf(fileOf(name)).replaceAll('\r\n', '\n') : '';
  expect(createHash('sha256').update(text).digest('hex'), WHY).toBe(released);
});

test.each(NAMES)('%s has its line above', (name) => {
  expect(Object.keys(RELEASED), 'From here on it is not edited any more.').toContain(name);
});

test.each(NAMES)('%s needs nothing that could be edited beside it', (name) => {
  const imports = [...textOf(fileOf(name)).matchAll(/^import .*$/gmu)].map(([line]) => line);
  expect(imports).toEqual(["import type { Migration } from './migration.ts';"]);
});

test.each(NAMES)('%s is tested from a stored database of the version before', (name) => {
  const to = Number(name.slice(0, 3));
  const why = `Write ${testOf(name)}: bring what version ${to - 1} stored to version ${to}.`;
  const text = has(testOf(name)) ? textOf(testOf(name)) : '';
  if (to > 1) expect(text, why).toContain(`stored(${to - 1},`);
  expect(text, why).toContain(`brought(${to},`);
});
