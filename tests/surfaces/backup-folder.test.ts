import { expect, it, vi } from 'vitest';
import { fromJson } from '../../utils/formats/kithcraft-json.ts';
import { highWater } from '../../utils/platform/high-water.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { savePerson } from '../../utils/store/people.ts';
import { copyOut } from '../../utils/surfaces/backup-folder.ts';
import { aProfile, DAY, NOW } from '../store/a-store.ts';
import { FakeFile } from '../store/backups/fake-files.ts';
import { readEverything } from '../store/read-everything.ts';
import { aFolder, OPEN } from './a-folder.ts';

const at = aFolder();
const { back, files, day } = at;

it('the latest copy is written once, as a file that gives the same records', async () => {
  await back(NOW - DAY);
  await back(NOW);
  expect(await copyOut()).toEqual({ ...OPEN, at: NOW });
  expect(files()).toEqual([day(NOW)]);
  expect(fromJson(await at.text(day(NOW)))).toEqual({
    all: await readEverything(at.store),
    leftOut: [],
  });
  const writing = vi.spyOn(FakeFile.prototype, 'createWritable');
  expect(await copyOut()).toEqual({ ...OPEN, at: NOW });
  expect(writing).not.toHaveBeenCalled();
});

it('the last days and weeks are kept, and no file but our own is touched', async () => {
  const others = [
    'holiday.jpg',
    'kithcraft-backup-2020-01-01.json',
    `copy of ${day(1)}`,
    'kithcraft-2020.json',
  ];
  for (const name of others) await at.folder.getFileHandle(name, { create: true });
  for (let ago = 60; ago > 0; ago -= 1) await at.folder.getFileHandle(day(NOW - ago * DAY), { create: true });
  await back(NOW);
  await copyOut();
  const ours = files().filter((name) => !others.includes(name));
  expect(files()).toEqual(expect.arrayContaining(others));
  expect(ours).toEqual(expect.arrayContaining([0, 1, 2, 3, 4].map((ago) => day(NOW - ago * DAY))));
  expect(ours.length).toBeLessThanOrEqual(10);
});

it('who is forgotten is taken out of the files that are there', async () => {
  const { result } = await savePerson(
    at.store,
    aProfile({ name: 'Zyxwy Qvandt', identity: { site: 'github', handle: 'zyxwy' } }),
    NOW,
  );
  for (const when of [NOW - DAY, NOW]) {
    await back(when);
    await copyOut();
  }
  expect(await at.text(day(NOW - DAY))).toContain('Zyxwy');
  await forgetPerson(at.store, result.id, NOW + 1);
  expect(await copyOut()).toEqual({ ...OPEN, at: NOW });
  expect(files()).toEqual([day(NOW - DAY), day(NOW)]);
  for (const when of [NOW - DAY, NOW]) expect(await at.text(day(when))).not.toMatch(/zyxwy/iu);
  expect(await at.text(day(NOW - DAY))).toContain('Mirela Brandt');
});

it('where the browser wants to ask again, nothing is written, and that is said', async () => {
  at.folder.permission = 'prompt';
  await back(NOW);
  expect(await copyOut()).toEqual({ ...OPEN, at: undefined, asks: true });
  expect(files()).toEqual([]);
  at.folder.permission = 'granted';
  expect(await copyOut()).toEqual({ ...OPEN, at: NOW });
});

it.each([
  ['NotFoundError', /not there any more/u],
  ['QuotaExceededError', /no room left/u],
  ['InvalidStateError', /could not write/u],
])('a folder that fails with %s is said to, and tried again', async (name, sentence) => {
  vi.spyOn(console, 'error').mockImplementation(() => {});
  await back(NOW);
  vi.spyOn(at.folder, 'getFileHandle').mockRejectedValueOnce(new DOMException('x', name));
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
  at.kept = undefined;
  expect(await copyOut()).toBeUndefined();
  vi.unstubAllGlobals();
  at.pick();
  expect(await copyOut()).toBeUndefined();
});
