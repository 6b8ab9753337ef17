import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fromJson } from '../../utils/formats/kithcraft-json.ts';
import { highWater } from '../../utils/platform/high-water.ts';
import { backUp } from '../../utils/store/backups/back-up.ts';
import * as folders from '../../utils/store/backups/folder.ts';
import { dropBackups } from '../../utils/store/backups/kept.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { copyOut } from '../../utils/surfaces/backup-folder.ts';
import { aProfile, aStore, DAY, NOW } from '../store/a-store.ts';
import { FakeFile, FakeFolder } from '../store/backups/fake-files.ts';
import { readEverything } from '../store/read-everything.ts';

let folder: FakeFolder;
let kept: folders.KeptFolder | undefined;
let store: Store;

const aFolder = () => ({ handle: folder as unknown as FileSystemDirectoryHandle, written: [] });

beforeEach(async () => {
  await dropBackups();
  folder = new FakeFolder();
  kept = aFolder();
  vi.stubGlobal('showDirectoryPicker', () => {});
  // Only a browser can keep a handle in a database.
  vi.spyOn(folders, 'keptFolder').mockImplementation(async () => kept);
  vi.spyOn(folders, 'keepFolder').mockImplementation(async (given) => (kept = given));
  store = await aStore();
  await savePerson(store, aProfile(), NOW);
});
afterEach(() => void vi.unstubAllGlobals());

const back = (at: number, why: 'day' | 'before restore' = 'day') => backUp(store.db.name, why, at);
const files = () => [...folder.entries.keys()].sort();
const day = (at: number) => `kithcraft-backup-${new Date(at).toISOString().slice(0, 10)}-${at}.json`;

it('the latest copy is written once, as a file that gives the same records', async () => {
  await back(NOW - DAY);
  await back(NOW);
  expect(await copyOut()).toEqual({ name: 'folder', at: NOW });
  expect(files()).toEqual([day(NOW)]);
  const file = await folder.getFileHandle(day(NOW));
  expect(fromJson(await (await file.getFile()).text())).toEqual({
    all: await readEverything(store),
    leftOut: [],
  });
  const writing = vi.spyOn(FakeFile.prototype, 'createWritable');
  expect(await copyOut()).toEqual({ name: 'folder', at: NOW });
  expect(writing).not.toHaveBeenCalled();
});

it('the last days and weeks are kept, and no file but our own is touched', async () => {
  const others = [
    'holiday.jpg',
    'kithcraft-backup-2020-01-01.json',
    `copy of ${day(1)}`,
    'kithcraft-2020.json',
  ];
  for (const name of others) await folder.getFileHandle(name, { create: true });
  for (let ago = 60; ago > 0; ago -= 1) await folder.getFileHandle(day(NOW - ago * DAY), { create: true });
  await back(NOW);
  await copyOut();
  const ours = files().filter((name) => !others.includes(name));
  expect(files()).toEqual(expect.arrayContaining(others));
  expect(ours).toEqual(expect.arrayContaining([0, 1, 2, 3, 4].map((ago) => day(NOW - ago * DAY))));
  expect(ours.length).toBeLessThanOrEqual(10);
});

it('who is forgotten is taken out of the files that are there', async () => {
  const { result } = await savePerson(
    store,
    aProfile({ name: 'Zyxwy Qvandt', identity: { site: 'github', handle: 'zyxwy' } }),
    NOW,
  );
  for (const at of [NOW - DAY, NOW]) {
    await back(at);
    await copyOut();
  }
  const text = async (at: number) => (await (await folder.getFileHandle(day(at))).getFile()).text();
  expect(await text(NOW - DAY)).toContain('Zyxwy');
  await forgetPerson(store, result.id, NOW + 1);
  expect(await copyOut()).toEqual({ name: 'folder', at: NOW });
  expect(files()).toEqual([day(NOW - DAY), day(NOW)]);
  for (const at of [NOW - DAY, NOW]) expect(await text(at)).not.toMatch(/zyxwy/iu);
  expect(await text(NOW - DAY)).toContain('Mirela Brandt');
});

it('where the browser wants to ask again, nothing is written, and that is said', async () => {
  folder.permission = 'prompt';
  await back(NOW);
  expect(await copyOut()).toEqual({ name: 'folder', at: undefined, asks: true });
  expect(files()).toEqual([]);
  folder.permission = 'granted';
  expect(await copyOut()).toEqual({ name: 'folder', at: NOW });
});

it.each([
  ['NotFoundError', /not there any more/u],
  ['QuotaExceededError', /no room left/u],
  ['InvalidStateError', /could not write/u],
])('a folder that fails with %s is said to, and tried again', async (name, sentence) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await back(NOW);
  vi.spyOn(folder, 'getFileHandle').mockRejectedValueOnce(new DOMException('x', name));
  expect((await copyOut())?.problem).toMatch(sentence);
  expect((await copyOut())?.problem).toBeUndefined();
  expect(files()).toEqual([day(NOW)]);
});

it('what a restore did away with, and what is left after a loss, takes the place of no copy', async () => {
  await back(NOW - 5);
  await back(NOW, 'before restore');
  expect((await copyOut())?.at).toBe(NOW - 5);
  await back(NOW + DAY);
  vi.spyOn(highWater, 'lost').mockResolvedValueOnce({ changes: 3 });
  expect((await copyOut())?.at).toBe(NOW - 5);
  expect((await copyOut())?.at).toBe(NOW + DAY);
});

it('without a folder, or a browser that lets one be picked, there is nothing to say', async () => {
  kept = undefined;
  expect(await copyOut()).toBeUndefined();
  vi.unstubAllGlobals();
  kept = aFolder();
  expect(await copyOut()).toBeUndefined();
});
