import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCsv } from '../../utils/formats/csv.ts';
import { undefused } from '../../utils/formats/csv-out.ts';
import { textOfFile } from '../../utils/formats/text-of-file.ts';
import { chunksOf, type Rows, written as writtenWith } from './written-csv.ts';

const COLUMNS = ['Name', 'Note'];

const written = (rows: Rows): Promise<string> => writtenWith(rows, COLUMNS);

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
