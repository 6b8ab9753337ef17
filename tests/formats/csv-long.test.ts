import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readCsv, readLongCsv } from '../../utils/formats/csv.ts';

const cell = fc.oneof(
  fc.string({ maxLength: 12 }),
  fc.constantFrom('plain', 'two\nlines', 'a "quoted" word', 'x,y', '', ' spaced '),
);
const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const told = (table: ReturnType<typeof readCsv>) =>
  table?.rows.map(({ line, cell: at }) => [line, at('One'), at('Two')]);

it('a long table is read in steps as it is at once: the same cells on the same lines', async () => {
  const row = fc.tuple(cell, cell, fc.constantFrom('\n', '\r\n', '\n\n'));
  await fc.assert(
    fc.asyncProperty(fc.array(row, { minLength: 1, maxLength: 40 }), async (rows) => {
      const some = rows.map(([one, two, end]) => `${quoted(one)},${quoted(two)}${end}`).join('');
      const text = `One,Two\n${some.repeat(Math.ceil(1_200 / rows.length))}`;
      const isHeader = ([first]: readonly string[]) => first === 'One';
      expect(told(await readLongCsv(text, isHeader))).toEqual(told(readCsv(text, isHeader)));
    }),
    { numRuns: 4 },
  );
});

it('a long table with a mark that is never closed, or with too many columns, is refused with the line', async () => {
  const long = 'One,Two\n'.concat('a,b\n'.repeat(3_000));
  await expect(readLongCsv(`${long}"open,b\n`, () => true)).rejects.toThrow('Line 3002 has a quotation mark');
  await expect(readLongCsv(`${long}${'x,'.repeat(1_200)}\n`, () => true)).rejects.toThrow(
    'more than 1000 columns',
  );
});
