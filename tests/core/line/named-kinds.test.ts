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
    { id: 'own-7', name: 'Friday lunch' },
    { id: 'own-8', name: 'Lunch 12' },
    { id: 'own-9', name: 'Fri standup' },
    { id: 'own-a', name: 'Club of 1 May 2026' },
    { id: 'own-b', name: 'Video' },
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
  ['Friday lunch with Ada', 'own-7 | with Ada*'],
  ['friday lunch with Ada on Friday', 'own-7 | with Ada* | 05-15'],
  ['Friday lunch yesterday about maps', 'own-7 | 05-19 | about maps'],
  ['yesterday Friday lunch with Ada', 'own-7 | with Ada* | 05-19'],
  ['a long Friday lunch with Ada', 'own-7 | with Ada*'],
  ['very good Friday lunch with Ada', 'own-7 | with Ada* | about very good'],
  ['on Friday lunch with Ada', 'met | with Ada* | 05-15'],
  ['coffee with Ada about Friday lunch', 'own-4 | with Ada* | about Friday lunch'],
  ['Friday coffee with Ada', 'own-4 | with Ada* | 05-15'],
  ['Lunch 12 with Ada', 'own-8 | with Ada*'],
  ['Lunch 12 May with Ada', 'met | with Ada* | 05-12'],
  ['Fri standup with Ada', 'own-9 | with Ada*'],
  ['Club of 1 May 2026 with Ada', 'own-a | with Ada*'],
  ['video with Ada', 'own-b | with Ada*'],
  ['video call with Ada', 'video | with Ada*'],
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
    'Friday lunch',
    'Club of 1 May 2026',
    'on Friday',
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
