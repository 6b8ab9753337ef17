import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../utils/core/drafts.ts';
import { readCsv } from '../../utils/formats/csv.ts';
import { guessMapping, type Mapping, PLAIN_FIELDS, readPlainCsv } from '../../utils/formats/plain-csv.ts';
import type { FieldId } from '../../utils/formats/plain-csv-words.ts';
import { textOfFile } from '../../utils/formats/text-of-file.ts';
import { growth, MOST_GROWTH } from '../setup/growth.ts';
import { read } from './a-plain-table.ts';

describe('a file', () => {
  test('with a mark at its beginning is read', async () => {
    const text = await textOfFile(new Blob(['\uFEFFName;E-Mail\r\nJörg;j@example.org\r\n']));
    expect(read(text).people).toMatchObject([{ name: 'Jörg', emails: ['j@example.org'] }]);
  });

  test('of four times as many people takes about four times as long', async () => {
    const rows = Array.from(
      { length: 6_000 },
      (_, i) => `Ida ${i},i${i}@example.org,"a, b",3/13/2024,"x\ny"`,
    );
    const some = (count: number) =>
      read(['Name,E-mail,Tags,Last contact,Notes', ...rows.slice(0, count)].join('\n'));
    expect(await growth(some, 1_500)).toBeLessThan(MOST_GROWTH);
    const { people, interactions } = some(6_000);
    expect([people.length, interactions.length]).toEqual([6_000, 6_000]);
  });

  test('of four times as many people of one name takes about four times as long', async () => {
    const some = (count: number) => read(`Name\n${'Ida\n'.repeat(count)}`);
    expect(await growth(some, 2_500)).toBeLessThan(MOST_GROWTH);
    expect(some(10_000).people.at(-1)?.ref).toBe('ida|#10000');
  });

  test('of very many empty cells is refused, and very many values in one cell are not all read', () => {
    const header = Array.from({ length: 900 }, (_, i) => `c${i}`).join(',');
    const mapping = Array.from({ length: 900 }, (): FieldId => 'note');
    expect(() => read(`${header}\n${'a\n'.repeat(30_000)}`, mapping)).toThrow(Refusal);
    const { leftOut } = read(`n,e\nIda,"${'x;y;'.repeat(500_000)}"\n`, ['name', 'email']);
    expect(leftOut).toHaveLength(1);
    const { people } = read(`n,t\nIda,"${Array.from({ length: 9_000 }, (_, i) => i).join(';')}"\n`, [
      'name',
      'tags',
    ]);
    expect(people[0]?.tags).toHaveLength(1_000);
  });

  test('of any text and by any mapping throws nothing but a refusal', () => {
    const ids = PLAIN_FIELDS.map(({ id }) => id);
    const mappings: fc.Arbitrary<Mapping> = fc
      .array(fc.tuple(fc.integer({ min: -2, max: 8 }), fc.constantFrom(...ids)), { maxLength: 10 })
      .map((pairs) => new Map(pairs));
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', 'Name', '3/4/2024', '99.99.9999', '0000-00-00', 'a@b.c', 'http://[', '"'),
    );
    const line = fc.array(cell, { maxLength: 8 }).map((cells) => cells.join(','));
    const property = fc.property(fc.array(line, { maxLength: 8 }), mappings, (lines, mapping) => {
      try {
        const table = readCsv(lines.join('\n'));
        if (!table) return;
        readPlainCsv(table, mapping);
        readPlainCsv(table, guessMapping(table.columns));
      } catch (problem) {
        expect(problem).toBeInstanceOf(Refusal);
      }
    });
    fc.assert(property, { numRuns: 100 });
  });
});
