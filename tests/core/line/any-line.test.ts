import * as fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { LineContext } from '../../../utils/core/line/entry.ts';
import { printed } from '../../../utils/core/line/printed.ts';
import { understood } from '../../../utils/core/line/understood.ts';
import { lineDates } from '../../../utils/formats/line-dates.ts';
import { growth, MOST_GROWTH } from '../../setup/growth.ts';
import { peopleCalled, TODAY } from './invented-people.ts';
import { ENGLISH } from './lines/english.ts';
import { GERMAN } from './lines/german.ts';
import { JAPANESE } from './lines/japanese.ts';
import { TRAPS } from './lines/traps.ts';

let context: LineContext;
beforeAll(async () => {
  context = { today: TODAY, findDates: await lineDates(['en', 'de', 'ja'], TODAY), peopleCalled };
});

const PIECES = [
  ...['coffee', 'call', 'met', 'with', 'and', ',', 'Ada', 'Anna', 'Zed', 'Quill', '@grace', '@"a b"', '@🦊'],
  ...[
    'yesterday',
    'on',
    'Friday',
    '12 May',
    '31 Feb',
    '2026-05-01',
    '3/4/2026',
    'gestern',
    '昨日',
    'tomorrow',
    ...['on Tue', 'thu', 'Di', 'mar.', 'Sat:', 'habe', 'im', 'getroffen', 'gesprochen', 'getrunken', '1:1'],
  ],
  ...[
    'about',
    'about:"x y"',
    '#rust',
    '#"a b"',
    '#',
    '@',
    '!',
    '>',
    '!so it is',
    '>2w',
    '>friday',
    '>31 Feb',
  ],
  ...[
    'in:x',
    'in:"x y"',
    'gave:',
    'gave:a b',
    'got:"c',
    'https://example.org/(a)',
    '"',
    '""',
    '“',
    '”',
    '「',
    '」',
  ],
  ...['田中さん', 'と', '電話', 'に', '、', 'at', 'the', 'mit', 'über', '(', ')', '.', '–', '\\', "'s", '’'],
  ...['\u0000', '\uD800', '\uDC00', '\u202E', '\uFFFC', '\uFEFF', '\u200D', 'שלום', 'عمر', '\n', '\t'],
];
/** Lines made of what is understood and what is hostile, with and without spaces between. */
const pieced = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '', '  ')), { maxLength: 14 })
  .map((all) => all.flat().join(''));
const anyLine = fc.oneof(pieced, pieced, fc.string({ unit: 'binary', maxLength: 300 }));

function holds(line: string): void {
  const { spans, entry } = understood(line, context);
  expect(spans.map(({ from, to }) => line.slice(from, to)).join('')).toBe(line);
  expect(spans.every((span, i) => span.to > span.from && span.from === (spans[i - 1]?.to ?? 0))).toBe(true);
  const again = printed(entry, context);
  expect(understood(again, context).entry, `${JSON.stringify(line)} as ${JSON.stringify(again)}`).toEqual(
    entry,
  );
}

test('any line is understood without losing a character, and its entry as a line says the same', () => {
  fc.assert(fc.property(anyLine, holds), { numRuns: 100 });
});

test('so do the lines of the table', () => {
  const rows = [ENGLISH, GERMAN, JAPANESE, TRAPS.en].flatMap((text) => text.split('\n'));
  for (const row of rows.filter((_, i) => i % 4 === 0)) holds(row.split(' → ')[0] ?? '');
});

test('and lines of 10,000 characters', () => {
  const long = fc.array(fc.constantFrom(...PIECES, ' ', ' '), { minLength: 3_000, maxLength: 3_000 });
  fc.assert(
    fc.property(long, (pieces) => holds(pieces.join('').slice(0, 10_000))),
    { numRuns: 3 },
  );
});

/** What may be gone through again and again: each is a line of its own. */
const REPEATED = [
  ...[
    '@" !"" >" ',
    ' #“a',
    'yesterday 12 May ',
    'with Ada and Zed, ',
    'coffee tue ',
    'habe mit Ada ',
    'Ada im ',
  ],
  ...['aと', 'https://a.org/()))', '( ) '],
];

test('what a line costs grows with its length, up to 10,000 characters', async () => {
  const alone: LineContext = { today: TODAY, findDates: () => [], peopleCalled: () => [] };
  const read = (size: number) => {
    for (const piece of REPEATED) understood(piece.repeat(size / piece.length), alone);
  };
  expect(await growth(read, 2_500)).toBeLessThan(MOST_GROWTH);
});
