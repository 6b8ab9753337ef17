import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Interaction } from '../../utils/core/interaction.ts';
import type { Person } from '../../utils/core/person.ts';
import { readCsv } from '../../utils/formats/csv.ts';
import {
  type Cell,
  csvOf,
  INTERACTION_COLUMNS,
  interactionRow,
  MEMBERSHIP_COLUMNS,
  membershipRow,
  NOTE_COLUMNS,
  noteRow,
  PERSON_COLUMNS,
  personRow,
  undefused,
} from '../../utils/formats/csv-out.ts';
import { textOfFile } from '../../utils/formats/text-of-file.ts';

const COLUMNS = ['Name', 'Note'];
type Rows = readonly (readonly Cell[])[];

async function* inBatches(...batches: readonly Rows[]): AsyncGenerator<Rows> {
  yield* batches;
}

const chunksOf = (columns: readonly string[], ...batches: readonly Rows[]): Promise<string[]> =>
  Array.fromAsync(csvOf(columns, inBatches(...batches)));

const written = async (rows: Rows, columns: readonly string[] = COLUMNS): Promise<string> =>
  (await chunksOf(columns, rows)).join('');

/** What a file says when it is read again, each row by its columns. */
function read(text: string, columns: readonly string[] = COLUMNS): string[][] {
  const isHeader = (cells: readonly string[]) => cells.join('|') === columns.join('|');
  const rows = readCsv(text, isHeader)?.rows ?? [];
  return rows.map((row) => columns.map((column) => undefused(row.cell(column))));
}

describe('a table as CSV', () => {
  test('begins with the mark of UTF-8 and has CRLF after each row', async () => {
    const text = await written([
      ['Ada', 'a, "b"'],
      [undefined, 7],
    ]);
    expect(text).toBe('\uFEFFName,Note\r\nAda,"a, ""b"""\r\n,7\r\n');
    expect(await written([])).toBe('\uFEFFName,Note\r\n');
  });

  test('comes in a chunk a batch, with one header', async () => {
    const chunks = await chunksOf(
      COLUMNS,
      [['a', 1]],
      [],
      [
        ['b', 2],
        ['c', 3],
      ],
    );
    expect(chunks).toEqual(['\uFEFFName,Note\r\n', 'a,1\r\n', 'b,2\r\nc,3\r\n']);
  });

  test.each([
    '=1+1',
    '+49 123',
    '-2+3',
    '@SUM(A1)',
    '  =1',
    '"=1',
    "'=1",
    "''@x",
    "'\t=1",
    '\u200b=1',
    '\uFF1D1',
    '-',
    '-1e5',
  ])('runs no formula: %j', async (cell) => {
    expect((await written([[cell, 'x']])).split('\r\n')[1]).toMatch(/^"?'/u);
    expect(read(await written([[cell, 'x']]))).toEqual([[cell.trim(), 'x']]);
  });

  test.each(['-5', '-2.75', '12', 'a=b', "'tis", "O'Neil", "'", "'-5 degrees", '', 'x\r\n=1'])(
    'gives %j back',
    async (cell) => {
      expect(read(await written([[cell, 'x']]))).toEqual([[cell, 'x']]);
    },
  );

  test('leaves plain numbers alone', async () => {
    expect(await written([['-5', -5]])).toContain('\r\n-5,-5\r\n');
  });

  test('brings back every text, but for spaces around it', async () => {
    const spiced = fc.array(fc.constantFrom(...`='"+-@\t\r\n ,;a0.\uFEFF`), { maxLength: 8 });
    const cell = fc.oneof(
      spiced.map((list) => list.join('')),
      fc.string({ unit: 'grapheme' }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cell, cell), { maxLength: 8 }), async (rows) => {
        const kept = rows.map((row) => row.map((text) => text.trim())).filter((row) => row.some(Boolean));
        expect(read(await written(rows))).toEqual(kept);
      }),
      { numRuns: 100 },
    );
  });

  test('never begins a cell with a sign that a spreadsheet runs', async () => {
    const risky = fc
      .tuple(fc.constantFrom('', ' ', "'", '"', '\t', '\u00a0'), fc.constantFrom(...'=+-@'), fc.string())
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(risky, async (cell) => {
        fc.pre(!/^[\s"']*-\d+(\.\d+)?$/u.test(cell.trim()));
        expect(await written([['x', cell]])).toMatch(/\r\nx,"?'/u);
      }),
      { numRuns: 100 },
    );
  });

  test('is read from a file as it was written', async () => {
    const text = await textOfFile(new Blob(await chunksOf(COLUMNS, [['Žofie', '日本']])));
    expect(read(text)).toEqual([['Žofie', '日本']]);
  });
});

const AT = Date.UTC(2026, 2, 1, 23, 30);
const NAMES = new Map([
  ['p1', 'Ada Lind'],
  ['p2', 'Okan Demir'],
  ['c1', 'Weavers'],
]);

const ADA: Person = {
  id: 'p1',
  name: 'Ada Lind',
  headline: '=HYPERLINK("x")',
  emails: ['ada@example.org', 'lind@example.org'],
  tags: ['looms'],
  topics: ['weaving', 'wool'],
  tie: { sum: 1, count: 2, lastAt: AT },
  next: { on: '2026-03-10', interactionId: 'i1', what: 'send wool' },
  createdAt: 0,
  updatedAt: AT,
};

const MET: Interaction = {
  id: 'i1',
  personIds: ['p1', 'p2', 'p3'],
  kind: 'met',
  at: AT,
  about: 'looms',
  topics: [],
  followUp: { on: '2026-03-10', what: 'send wool', doneAt: AT + 1 },
  communityId: 'c1',
  url: 'https://example.org/fair',
  createdAt: AT,
  updatedAt: AT,
};

/** A row by its columns, without what is empty. */
const byColumn = (columns: readonly string[], row: readonly Cell[]) => {
  expect(row).toHaveLength(columns.length);
  return Object.fromEntries(columns.map((column, i) => [column, row[i]]).filter(([, cell]) => cell));
};

describe('the tables', () => {
  test('a person', async () => {
    expect(byColumn(PERSON_COLUMNS, personRow(ADA, ['https://ada.example', 'https://b.example']))).toEqual({
      Id: 'p1',
      Name: 'Ada Lind',
      Headline: '=HYPERLINK("x")',
      'E-mail addresses': 'ada@example.org\nlind@example.org',
      Pages: 'https://ada.example\nhttps://b.example',
      Tags: 'looms',
      Topics: 'weaving\nwool',
      Interactions: 2,
      'Last contact': '2026-03-01T23:30:00.000Z',
      'Next follow-up': '2026-03-10',
      'Next follow-up for': 'send wool',
      Added: '1970-01-01T00:00:00.000Z',
      Changed: '2026-03-01T23:30:00.000Z',
    });
    expect(await written([personRow(ADA, [])], PERSON_COLUMNS)).toContain(`"'=HYPERLINK(""x"")"`);
  });

  test('an interaction, with the names it has and the ids for the others', () => {
    expect(byColumn(INTERACTION_COLUMNS, interactionRow(MET, NAMES))).toEqual({
      Id: 'i1',
      When: '2026-03-01T23:30:00.000Z',
      Kind: 'met',
      With: 'Ada Lind\nOkan Demir\np3',
      'Ids of people': 'p1\np2\np3',
      About: 'looms',
      'Follow-up': '2026-03-10',
      'Follow-up for': 'send wool',
      'Follow-up done': '2026-03-01T23:30:00.001Z',
      Community: 'Weavers',
      Page: 'https://example.org/fair',
      Added: '2026-03-01T23:30:00.000Z',
      Changed: '2026-03-01T23:30:00.000Z',
    });
  });

  test('a note', () => {
    const note = { id: 'n1', personId: 'p1', text: '- a list', createdAt: AT, updatedAt: AT };
    expect(byColumn(NOTE_COLUMNS, noteRow(note, NAMES))).toMatchObject({
      Person: 'Ada Lind',
      'Id of person': 'p1',
      Note: '- a list',
    });
  });

  test.each([
    ['me', 'You'],
    ['p2', 'Okan Demir'],
  ])('a membership of %s', (who, name) => {
    const row = membershipRow({ id: `${who}~c1`, who, communityId: 'c1', createdAt: AT }, NAMES);
    expect(byColumn(MEMBERSHIP_COLUMNS, row)).toEqual({
      Person: name,
      'Id of person': who,
      Community: 'Weavers',
      'Id of community': 'c1',
      Added: '2026-03-01T23:30:00.000Z',
    });
  });
});
