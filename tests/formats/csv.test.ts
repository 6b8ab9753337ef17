import { describe, expect, test } from 'vitest';
import { readCsv } from '../../utils/formats/csv.ts';
import { textOfFile } from '../../utils/formats/text-of-file.ts';

describe('a table', () => {
  test.each([
    ['\r', [2, 4]],
    ['\n', [2, 4]],
    ['\r\n', [2, 4]],
  ])('counts its lines, whatever ends them: %j', (end, lines) => {
    const table = readCsv(['Name,Note', 'Ada,x', '', 'Okan,y', ''].join(end));
    expect(table?.rows.map(({ line }) => line)).toEqual(lines);
  });

  test('is read by the names of its columns, with the line each row begins at', () => {
    const table = readCsv('Name,Note\r\n"Ada, L.","two\r\nlines"\r\n\r\nOkan,x\r\n');
    expect(table?.columns).toEqual(['Name', 'Note']);
    const rows = table?.rows.map((row) => [row.line, row.cell('name'), row.cell('NOTE'), row.cell('none')]);
    expect(rows).toEqual([
      [2, 'Ada, L.', 'two\r\nlines', ''],
      [5, 'Okan', 'x', ''],
    ]);
  });

  test('may have semicolons or tabs, and words before its header', () => {
    const semicolons = readCsv('Notes:\n"A word, first"\n\nName;Note\nAda;x\nOkan;y\n', (cells) =>
      cells.includes('Name'),
    );
    expect(semicolons?.rows.map((row) => row.cell('Name'))).toEqual(['Ada', 'Okan']);
    expect(readCsv('Name\tNote\nAda\tx\n')?.rows[0]?.cell('Note')).toBe('x');
  });

  test('has columns of any name', () => {
    const table = readCsv('__proto__,constructor\na,b\n');
    expect(table?.rows[0]?.cell('__proto__')).toBe('a');
    expect(table?.rows[0]?.cell('toString')).toBe('');
  });

  test('without the header that was asked for is none', () => {
    expect(readCsv('a,b\n1,2\n', () => false)).toBeUndefined();
    expect(readCsv('')).toBeUndefined();
  });

  test('of a million columns is refused with a sentence', () => {
    expect(() => readCsv(`${'a,'.repeat(1_000_000)}\n`)).toThrow(/Line 1 has more than 1000 columns/u);
  });
});

describe('the text of a file', () => {
  const bytes = (...list: number[]) => new Blob([new Uint8Array(list)]);

  test.each([
    ['UTF-8', bytes(0xc3, 0xa9)],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, 0xc3, 0xa9)],
    ['UTF-16, little end first', bytes(0xff, 0xfe, 0xe9, 0)],
    ['UTF-16, big end first', bytes(0xfe, 0xff, 0, 0xe9)],
    ['Latin-1', bytes(0xe9)],
  ])('is read from %s', async (_, file) => {
    expect(await textOfFile(file)).toBe('é');
  });

  test('is refused where it is none, or too large', async () => {
    await expect(textOfFile(bytes(0x50, 0x4b, 0))).rejects.toThrow(/no text/u);
    const large = { size: 101 * 1024 * 1024 } as Blob;
    await expect(textOfFile(large)).rejects.toThrow(/larger than 100 MB/u);
  });
});
