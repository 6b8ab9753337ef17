import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { LineContext } from '../../../utils/core/line/entry.ts';
import { printed } from '../../../utils/core/line/printed.ts';
import { understood } from '../../../utils/core/line/understood.ts';
import { lineDates } from '../../../utils/formats/line-dates.ts';
import { peopleCalled, TODAY } from './invented-people.ts';
import { short } from './short.ts';

let context: LineContext;
beforeAll(async () => {
  const kinds = [
    { id: 'own-1', name: 'co-writing' },
    { id: 'own-2', name: 'Open space (1:1)' },
    { id: 'own-3', name: 'Open' },
    { id: 'own-4', name: 'Coffee' },
    { id: 'own-5', name: 'TDD' },
    { id: 'own-6', name: '朝会' },
    { id: 'email', name: 'letter' },
  ] as const;
  context = { today: TODAY, findDates: await lineDates(['en'], TODAY), peopleCalled, kinds };
});

test.each([
  ['co-writing with Ada about maps', 'own-1 | with Ada* | about maps'],
  ['Co-Writing with Ada', 'own-1 | with Ada*'],
  ['open  space (1:1) with Ada', 'own-2 | with Ada*'],
  ['open with Ada', 'own-3 | with Ada*'],
  ['coffee with Ada', 'own-4 | with Ada*'],
  ['TDD with Ada', 'own-5 | with Ada*'],
  ['朝会', 'own-6'],
  ['letter with Ada', 'email | with Ada*'],
  ['email with Ada', 'email | with Ada*'],
  ['coffee machine broken', 'about coffee machine broken'],
  ['opening with Ada', 'with Ada* | about opening'],
  ['call with Ada about coffee', 'call | with Ada* | about coffee'],
])('%s', (line, said) => {
  expect(short(understood(line, context).entry)).toBe(said);
});

test('an entry of a kind with a name of the user’s is written as a line that says the same', () => {
  const pieces = [
    'co-writing',
    'TDD',
    'Open space (1:1)',
    'letter',
    'call',
    'with Ada',
    'yesterday',
    '#maps',
    'about it',
  ];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 5 }), (some) => {
      const { entry } = understood(some.join(' '), context);
      expect(understood(printed(entry, context), context).entry).toEqual(entry);
    }),
  );
});
