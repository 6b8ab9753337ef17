import fc from 'fast-check';
import { expect, test } from 'vitest';
import { understood } from '../../utils/core/line/understood.ts';
import type { Store } from '../../utils/store/open.ts';
import { savePerson } from '../../utils/store/people.ts';
import { lineWith, loggable } from '../../utils/surfaces/loggable.ts';
import { aProfile, aStore, NOW } from '../store/a-store.ts';

async function knowing(...names: readonly string[]): Promise<Store> {
  const store = await aStore();
  for (const name of names)
    await savePerson(
      store,
      aProfile({ name, identity: { site: 'github', handle: name.replaceAll(' ', '') } }),
      NOW,
    );
  return store;
}

test.each([
  ['coffee with Ada yesterday #rust', 'coffee with Ada yesterday #rust'],
  ['ada  berg coffee yesterday', 'with "Ada Berg" coffee yesterday'],
  ['kofi about tides', 'with "Kofi Mensah" about tides'],
  ['@kofi about tides', '@kofi about tides'],
  // One word is a search, and so is what begins with nobody's name, or with one that two people have.
  ['coffee', undefined],
  ['tide tables', undefined],
  ['grace about tides', undefined],
])('%s', async (typed, line) => {
  const store = await knowing('Ada Berg', 'Kofi Mensah', 'Grace One', 'Grace Two');
  expect(await loggable(store, typed)).toBe(line);
});

test('whatever a name is, the line means that person and keeps what else was typed', () => {
  const name = fc
    .string({ unit: 'grapheme', maxLength: 30 })
    .filter((text) => /\p{L}/u.test(text) && text.trim() === text && !/\s{2}|[^\S ]/u.test(text));
  fc.assert(
    fc.property(name, (called) => {
      const { entry } = understood(lineWith(called, 'coffee #rust'), {
        ...{ today: '2026-05-12', findDates: () => [], peopleCalled: () => [] },
      });
      expect(entry.people.map((one) => one.name)).toEqual([called]);
      expect(entry).toMatchObject({ kind: 'met', topics: ['rust'] });
    }),
  );
});
