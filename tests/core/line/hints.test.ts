import { beforeAll, expect, test } from 'vitest';
import type { LineContext } from '../../../utils/core/line/entry.ts';
import { understood } from '../../../utils/core/line/understood.ts';
import { lineDates } from '../../../utils/formats/line-dates.ts';
import { peopleCalled, TODAY } from './invented-people.ts';

let context: LineContext;
beforeAll(async () => {
  context = { today: TODAY, findDates: await lineDates(['en', 'de', 'es'], TODAY), peopleCalled };
});

test.each([
  ['coffee with Ada 31 Feb', '31 Feb', 'is in no calendar'],
  ['Kaffee mit Ada 31.02.2026', '31.02.2026', 'is in no calendar'],
  ['café con Ada 31 de febrero', '31 de febrero', 'is in no calendar'],
  ['coffee with Ada 2026-02-31', '2026-02-31', 'is in no calendar'],
  ['2月31日', '2月31日', 'is in no calendar'],
  [
    'coffee with Ada 3/4/2026',
    '3/4/2026',
    'can be two days: it stays as text. Write 2026-04-03 or 2026-03-04.',
  ],
  ['coffee with Ada tomorrow', 'tomorrow', 'lies ahead'],
  ['coffee with Ada on 1 June 2031', 'on 1 June 2031', 'lies ahead'],
  ['coffee with Ada 12 May 1950', '12 May 1950', 'lies before 1970'],
  ['coffee with Ada >yesterday', '>yesterday', 'lies behind'],
  ['coffee with Ada >999y', '>999y', 'is more than ten years away'],
])('%s: one sentence says why a part stays as text', (line, part, why) => {
  const { hints } = understood(line, context);
  expect(hints.map(({ from, to }) => line.slice(from, to))).toEqual([part]);
  expect(hints[0]?.says).toContain(`“${part}” ${why}`);
});

test.each([
  'coffee with Ada and @grace yesterday about compilers #rust !LLVM passes are just functions >2w',
  'Q3 planning, version 2.1, 24/7, 1984',
  'met Ada about plans for tomorrow',
])('nothing is said where nothing is wrong: %s', (line) => {
  expect(understood(line, context).hints).toEqual([]);
});

test('each of several who may be meant is told, and none is chosen', () => {
  const [anna] = understood('coffee with Anna', context).entry.people;
  expect(anna?.who).toEqual({
    state: 'several',
    candidates: [
      { id: 'p1', name: 'Anna Costa' },
      { id: 'p2', name: 'Anna Dahl' },
    ],
  });
});

test('the parts of a line are told with their places', () => {
  const line = 'coffee with Ada, and so on #rust';
  const parts = understood(line, context).spans.map(
    ({ part, from, to }) => `${part} ${line.slice(from, to)}`,
  );
  expect(parts).toEqual([
    ...['kind coffee', 'text  ', 'join with', 'text  ', 'person Ada'],
    ...['text , and so on ', 'topic #rust'],
  ]);
});
