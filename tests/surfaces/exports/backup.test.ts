import { beforeEach, expect, it } from 'vitest';
import { fromJson } from '../../../utils/formats/kithcraft-json.ts';
import { backUp } from '../../../utils/store/backups/back-up.ts';
import { dropBackups } from '../../../utils/store/backups/kept.ts';
import { backupPlace } from '../../../utils/store/backups/place.ts';
import { importEverything } from '../../../utils/store/everything.ts';
import { forgetPerson } from '../../../utils/store/forget-person.ts';
import { savePerson } from '../../../utils/store/people.ts';
import { backupFile } from '../../../utils/surfaces/exports/backup.ts';
import { unsealedFile } from '../../../utils/surfaces/unsealed.ts';
import { sampleNetwork } from '../../fixtures/network.ts';
import { aProfile, aStore, NOW } from '../../store/a-store.ts';
import { stored } from '../../store/migrations/stored.ts';
import { readEverything } from '../../store/read-everything.ts';

beforeEach(dropBackups);

const read = async (id: number) => fromJson(await (await backupFile(id)).text()).all;

it('a copy is saved as a file that gives the same records, and needs no database', async () => {
  const store = await aStore();
  await importEverything(store, sampleNetwork(NOW), NOW);
  const then = await readEverything(store);
  const { id } = await backUp(store.db.name, 'asked', NOW);
  await savePerson(store, aProfile({ name: 'Later' }), NOW);
  store.db.close();
  expect(await read(id)).toEqual(then);
});

it('a copy that is saved encrypted gives the same records, to whoever has the passphrase', async () => {
  const store = await aStore();
  await importEverything(store, sampleNetwork(NOW), NOW);
  const { id } = await backUp(store.db.name, 'asked', NOW);
  const file = await backupFile(id, 'seven blue herons');
  expect(await file.text()).not.toContain('people');
  const whole = await unsealedFile(file, 'seven blue herons');
  expect(fromJson(await whole.text()).all).toEqual(await readEverything(store));
  await expect(unsealedFile(file, 'seven grey herons')).rejects.toThrow(/passphrase/u);
  await expect(backupFile(id, 'short')).rejects.toThrow(/passphrase/u);
});

it('who was forgotten is in no file of a copy', async () => {
  const store = await aStore();
  const { result } = await savePerson(store, aProfile({ name: 'Zyxwy Qvandt' }), NOW);
  const { id } = await backUp(store.db.name, 'asked', NOW);
  await forgetPerson(store, result.id, NOW + 1);
  expect(await (await backupFile(id)).text()).not.toMatch(/Zyxwy|mirela-brandt/u);
});

it.each([1, 2])('a copy of version %i can be imported as well', async (version) => {
  const goal = { id: 'g1', kind: 'learn', createdAt: NOW };
  await stored(version, 'old', { goals: [goal] });
  const { id } = await backUp('old', 'before update', NOW);
  const all = await read(id);
  expect([all.goals, all.trash, all.joins]).toEqual([[goal], [], []]);
});

it('a copy that is damaged, cut or gone is refused with a sentence', async () => {
  const store = await aStore();
  await savePerson(store, aProfile(), NOW);
  const { id } = await backUp(store.db.name, 'asked', NOW);
  const place = await backupPlace();
  const [number = 0] = await place.chunks(id);
  await place.putChunk(id, number, { store: 'people', bytes: new Uint8Array([1, 2, 3]) });
  await expect(backupFile(id)).rejects.toThrow(/damaged/u);
  const all = await place.all();
  await place.put({ ...(all[0] as (typeof all)[number]), chunks: 99 });
  await expect(backupFile(id)).rejects.toThrow(/damaged/u);
  await expect(backupFile(7)).rejects.toThrow(/not there any more/u);
});
