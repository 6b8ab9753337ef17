import { beforeEach, expect, it, vi } from 'vitest';
import { fromJson } from '../../utils/formats/kithcraft-json.ts';
import * as sealed from '../../utils/formats/sealed.ts';
import { dropBackups } from '../../utils/store/backups/kept.ts';
import { forgetPerson } from '../../utils/store/forget-person.ts';
import { savePerson } from '../../utils/store/people.ts';
import { copyOut, sealFolder, takeFolder } from '../../utils/surfaces/backup-folder.ts';
import * as opening from '../../utils/surfaces/records.ts';
import { all, BOUNDS } from '../formats/a-sealed-file.ts';
import { aProfile, DAY, NOW } from '../store/a-store.ts';
import { FakeFile } from '../store/backups/fake-files.ts';
import { readEverything } from '../store/read-everything.ts';
import { aFolder, OPEN } from './a-folder.ts';

const at = aFolder();
const { back, files, day } = at;
const SEALED = { ...OPEN, sealed: true };
const [FIRST, SECOND] = ['four quiet looms', 'four quiet doors'];

beforeEach(() => {
  const { sealingUnder } = sealed;
  // The work of the true number is tested by itself.
  vi.spyOn(sealed, 'sealingUnder').mockImplementation((passphrase) => sealingUnder(passphrase, 1));
});

/** What is in a file that was encrypted, by its passphrase alone. */
const opened = async (name: string, passphrase: string): Promise<string> =>
  new TextDecoder().decode(await all(sealed.unseal(await at.file(name), passphrase, BOUNDS)));

const zyxwy = (): Promise<string> =>
  savePerson(
    at.store,
    aProfile({ name: 'Zyxwy Qvandt', identity: { site: 'github', handle: 'zyxwy' } }),
    NOW,
  ).then(({ result }) => result.id);

/** Copies of some days, each written into the folder. */
async function written(...days: number[]): Promise<void> {
  for (const when of days) {
    await back(when);
    await copyOut();
  }
}

it('what is written opens with the passphrase as any encrypted export does', async () => {
  await sealFolder(FIRST);
  await back(NOW);
  expect(await copyOut()).toEqual({ ...SEALED, at: NOW });
  expect(files()).toEqual([day(NOW, 'kithcraft')]);
  expect(await at.text(files()[0] ?? '')).not.toContain('Mirela');
  expect(fromJson(await opened(day(NOW, 'kithcraft'), FIRST)).all).toEqual(await readEverything(at.store));
  await expect(opened(day(NOW, 'kithcraft'), SECOND)).rejects.toThrow(/does not open/u);
});

it('the key that is kept cannot be read out, and the passphrase is not kept', async () => {
  await takeFolder(at.folder as unknown as FileSystemDirectoryHandle, FIRST);
  const { sealing } = at.kept ?? {};
  if (!sealing) throw new Error('no key');
  await expect(crypto.subtle.exportKey('raw', sealing.key)).rejects.toThrow(/not extractable/u);
  expect(JSON.stringify({ ...at.kept, handle: undefined })).not.toContain('looms');
});

it('how far it is with the files that were there is told while they are encrypted', async () => {
  await written(NOW - 2 * DAY, NOW - DAY, NOW);
  await sealFolder(FIRST);
  const told: string[] = [];
  await copyOut((done, total) => told.push(`${done}/${total}`));
  expect(told).toEqual(['0/3', '1/3', '2/3']);
  told.length = 0;
  await copyOut((done, total) => told.push(`${done}/${total}`));
  expect(told).toEqual([]);
});

it('what was there is encrypted too, and is gone only once that is written', async () => {
  await written(NOW - DAY, NOW);
  await at.put('holiday.jpg', 'x');
  await sealFolder(FIRST);
  vi.spyOn(at.folder, 'removeEntry').mockRejectedValueOnce(new DOMException('x', 'InvalidStateError'));
  vi.spyOn(console, 'error').mockReturnValue();
  expect((await copyOut())?.problem).toMatch(/could not write/u);
  expect(files()).toContain(day(NOW - DAY));
  expect(await copyOut()).toEqual({ ...SEALED, at: NOW });
  expect(files()).toEqual(['holiday.jpg', day(NOW - DAY, 'kithcraft'), day(NOW, 'kithcraft')]);
  for (const name of files().slice(1)) expect(await opened(name, FIRST)).toContain('Mirela');
});

it('a file that could not be written leaves the one before, and nothing of its own', async () => {
  await written(NOW);
  await sealFolder(FIRST);
  vi.spyOn(console, 'error').mockReturnValue();
  vi.spyOn(FakeFile.prototype, 'createWritable').mockRejectedValueOnce(
    new DOMException('x', 'QuotaExceededError'),
  );
  expect((await copyOut())?.problem).toMatch(/no room left/u);
  expect(files()).toEqual([day(NOW)]);
  expect(await copyOut()).toEqual({ ...SEALED, at: NOW });
  expect(files()).toEqual([day(NOW, 'kithcraft')]);
});

it('another passphrase is that of every file from then on', async () => {
  await sealFolder(FIRST);
  await written(NOW - DAY, NOW);
  await sealFolder(SECOND);
  expect(await copyOut()).toEqual({ ...SEALED, at: NOW });
  for (const name of files()) {
    expect(await opened(name, SECOND)).toContain('Mirela');
    await expect(opened(name, FIRST)).rejects.toThrow(/does not open/u);
  }
  expect(at.kept?.former).toEqual([]);
});

it('after it is turned off new copies are open, and those that are there stay as they are', async () => {
  await sealFolder(FIRST);
  await written(NOW - DAY);
  await sealFolder(undefined);
  expect(await copyOut()).toEqual({ ...OPEN, at: NOW - DAY });
  await written(NOW);
  expect(files()).toEqual([day(NOW - DAY, 'kithcraft'), day(NOW)]);
  expect(await opened(day(NOW - DAY, 'kithcraft'), FIRST)).toContain('Mirela');
});

it('what was encrypted before it was turned off is not laid open when somebody is forgotten', async () => {
  const id = await zyxwy();
  await sealFolder(FIRST);
  await written(NOW);
  await sealFolder(undefined);
  await forgetPerson(at.store, id, NOW + 1);
  expect(await copyOut()).toEqual({ ...OPEN, at: NOW });
  expect(files()).toEqual([day(NOW, 'kithcraft')]);
  expect(await opened(day(NOW, 'kithcraft'), FIRST)).not.toMatch(/zyxwy/iu);
});

it('a passphrase that is too short changes nothing', async () => {
  await expect(sealFolder('short')).rejects.toThrow(/at least 8/u);
  expect(at.kept?.sealing).toBeUndefined();
});

it.each([
  ['open', undefined, undefined],
  ['encrypted', FIRST, FIRST],
  ['encrypted before it was turned off', FIRST, undefined],
])('who is forgotten is taken out of a file whose backup is not kept any more: %s', async (_, then, now) => {
  const id = await zyxwy();
  if (then) await sealFolder(then);
  await written(NOW - DAY, NOW);
  if (now !== then) await sealFolder(now);
  await dropBackups();
  await forgetPerson(at.store, id, NOW + 1);
  expect(await copyOut()).toEqual({ ...(now ? SEALED : OPEN), at: NOW });
  expect(files()).toHaveLength(2);
  for (const name of files()) {
    const text = then ? await opened(name, then) : await at.text(name);
    expect(text).not.toMatch(/zyxwy|qvandt/iu);
    expect(fromJson(text).all.people.map((one) => one.name)).toEqual(['Mirela Brandt']);
  }
});

it('each file is gone over once, and again once another is forgotten', async () => {
  const one = await zyxwy();
  const two = (await readEverything(at.store)).people.find(({ id }) => id !== one)?.id ?? '';
  await written(NOW - DAY, NOW);
  await dropBackups();
  await forgetPerson(at.store, one, NOW + 1);
  await copyOut();
  const reading = vi.spyOn(FakeFile.prototype, 'getFile');
  await copyOut();
  expect(reading).not.toHaveBeenCalled();
  await forgetPerson(at.store, two, NOW + 2);
  await copyOut();
  for (const name of files()) expect(fromJson(await at.text(name)).all.people).toEqual([]);
});

it('whom the user saved again after they were forgotten stays', async () => {
  await forgetPerson(at.store, await zyxwy(), NOW + 1);
  const again = await zyxwy();
  await written(NOW);
  await dropBackups();
  await sealFolder(FIRST);
  await copyOut();
  const { people } = fromJson(await opened(day(NOW, 'kithcraft'), FIRST)).all;
  expect(people.map(({ id }) => id)).toContain(again);
});

it('copies are encrypted also where the records cannot be opened', async () => {
  await written(NOW);
  await sealFolder(FIRST);
  vi.spyOn(opening, 'records').mockRejectedValue(new Error('blocked'));
  expect(await copyOut()).toEqual({ ...SEALED, at: NOW });
  expect(await opened(day(NOW, 'kithcraft'), FIRST)).toContain('Mirela');
});

it('goes on where it was when the page was closed', async () => {
  const id = await zyxwy();
  await written(NOW - DAY, NOW);
  await dropBackups();
  await forgetPerson(at.store, id, NOW + 1);
  const get = at.folder.getFileHandle.bind(at.folder);
  let times = 0;
  vi.spyOn(at.folder, 'getFileHandle').mockImplementation(async (...given) => {
    times += 1;
    // The first file is read and written by then.
    if (times === 3) throw new DOMException('x', 'AbortError');
    return get(...given);
  });
  vi.spyOn(console, 'error').mockReturnValue();
  expect((await copyOut())?.problem).toBeDefined();
  expect(at.kept?.over?.done).toHaveLength(1);
  await copyOut();
  expect(at.kept?.over?.done).toHaveLength(2);
  for (const name of files()) expect(await at.text(name)).not.toMatch(/zyxwy/iu);
});

it('files that cannot be opened are left alone, and counted', async () => {
  await sealFolder(FIRST);
  await written(NOW);
  const other = await all(sealed.seal(new TextEncoder().encode('{}'), SECOND, 1));
  await at.put(day(NOW - DAY, 'kithcraft'), other);
  await at.put(day(NOW - 2 * DAY, 'kithcraft'), other.slice(0, 30));
  const mine = new Uint8Array(await (await at.file(day(NOW, 'kithcraft'))).arrayBuffer());
  await at.put(day(NOW - 3 * DAY, 'kithcraft'), mine.slice(0, -5));
  await at.put(day(NOW - 4 * DAY), '{"people": [');
  const id = await zyxwy();
  await forgetPerson(at.store, id, NOW + 1);
  expect(await copyOut()).toEqual({ ...SEALED, at: NOW, closed: 4 });
  // What lay there open is encrypted even so.
  expect(await opened(day(NOW - 4 * DAY, 'kithcraft'), FIRST)).toBe('{"people": [');
  expect(await copyOut()).toEqual({ ...SEALED, at: NOW, closed: 4 });
  expect(new Uint8Array(await (await at.file(day(NOW - DAY, 'kithcraft'))).arrayBuffer())).toEqual(other);
});
