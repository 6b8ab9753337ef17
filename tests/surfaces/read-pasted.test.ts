import { beforeEach, expect, test, vi } from 'vitest';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { readPasted } from '../../utils/surfaces/read-pasted.ts';
import { aProfile, aStore, NOW } from '../store/a-store.ts';

const at: { store?: Store } = {};
vi.mock('../../utils/surfaces/records.ts', () => ({ records: async () => at.store }));

async function known(name: string, email?: string): Promise<string> {
  if (!at.store) throw new Error('no store');
  const identity = { site: 'github', handle: crypto.randomUUID() };
  const profile = aProfile({ name, identity, ...(email && { emails: [email] }) });
  return (await savePerson(at.store, profile, NOW)).result.id;
}

beforeEach(async () => {
  at.store = await aStore();
});

const mail = (from: string, date = 'Tue, 12 May 2020 15:04:00 +0000') =>
  readPasted(`From: ${from}\nSubject: Ropes\nDate: ${date}\n\nReady.`);

test('somebody known is known by the address first, then by the name', async () => {
  const ada = await known('Ada Berg', 'ada@weft.example');
  const kofi = await known('Kofi Mensah');
  const pasted = await mail('"A. B." <Ada@weft.example>, Kofi Mensah <new@loom.example>');
  expect(pasted).toMatchObject({ as: 'e-mail', kind: 'email', about: 'Ropes\nReady.' });
  expect(pasted?.people).toMatchObject([{ id: ada }, { id: kofi }]);
  expect(pasted?.when).toMatch(/^2020-05-1\dT\d{2}:04$/u);
});

test('somebody new is added by name, with their address', async () =>
  expect(await mail('Grace <Grace@tide.example>')).toMatchObject({
    people: [{ name: 'Grace', email: 'grace@tide.example' }],
    about: 'Ropes\nReady.',
  }));

test('of two of one name who are new the second one stays in the text', async () =>
  expect(await mail('Grace <grace@tide.example>, Grace <kim@loom.example>')).toMatchObject({
    people: [{ name: 'Grace', email: 'grace@tide.example' }],
    about: 'Ropes\nReady.\nWith: Grace <kim@loom.example>',
  }));

test('of several who may be meant none is chosen, nor is an address without a name: they stay in the text', async () => {
  await known('Ada Berg');
  await known('Ada Berg');
  expect(await mail('Ada Berg <x@weft.example>, y@tide.example')).toMatchObject({
    people: [],
    about: 'Ropes\nReady.\nWith: Ada Berg <x@weft.example>\nWith: <y@tide.example>',
  });
});

test('of more people than a contact can have the others stay in the text', async () => {
  const all = Array.from({ length: 60 }, (_, i) => `N${i} <n${i}@a.example>`).join(', ');
  const pasted = await mail(all);
  expect(pasted?.people).toHaveLength(50);
  expect(pasted?.about).toContain('With: N59 <n59@a.example>');
});

test('a moment that lies ahead is in the text', async () => {
  const pasted = await mail('Grace <g@a.example>', 'Tue, 12 May 2099 15:04:00 +0000');
  expect(pasted?.when).toBe('');
  expect(pasted?.about).toMatch(/When: 2099-05-1/u);
});

test('what is broken, and what is only a text, is left to be pasted as it is', async () => {
  vi.spyOn(console, 'error').mockReturnValue();
  for (const text of ['BEGIN:VEVENT\nnonsense', 'BEGIN:VCALENDAR\nEND:VCALENDAR', 'BEGIN:VCARD', 'a text'])
    expect(await readPasted(text)).toBeUndefined();
});
