import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../utils/core/drafts.ts';
import { readGoogleContacts } from '../../utils/formats/google-contacts.ts';
import { textOfFile } from '../../utils/formats/text-of-file.ts';
import { growth, MOST_GROWTH } from '../setup/growth.ts';
import { OLD, TODAY } from './a-google-file.ts';

describe('a file', () => {
  test('of another tool is none of Google’s', () => {
    expect(readGoogleContacts('')).toBeUndefined();
    expect(readGoogleContacts('First Name,Last Name,Email,Labels\nIda,Q,i@example.org,x\n')).toBeUndefined();
    expect(
      readGoogleContacts('First Name,Last Name,URL,Email Address,Company,Position,Connected On\n'),
    ).toBeUndefined();
  });

  test('with a mark at its beginning, and nobody in it, is read', async () => {
    const text = await textOfFile(new Blob([`\uFEFF${TODAY}\r\n`]));
    expect(readGoogleContacts(text)).toEqual({ people: [], interactions: [], leftOut: [] });
  });

  test('of four times as many people takes about four times as long', async () => {
    const row = (i: number) => `Ida,,Q${i},,,,,,,,Quay,,,,"a, b",,* myContacts,,i${i}@example.org`;
    const read = (count: number) =>
      readGoogleContacts([TODAY, ...Array.from({ length: count }, (_, i) => row(i))].join('\n'));
    expect(await growth(read, 1_500)).toBeLessThan(MOST_GROWTH);
    expect(read(6_000)?.people).toHaveLength(6_000);
  });

  test('of few signs and very many empty cells is refused', () => {
    const header = ['Name', ...Array.from({ length: 900 }, (_, i) => `Phone ${i + 1} - Value`)].join(',');
    expect(() => readGoogleContacts(`${header}\n${'a\n'.repeat(30_000)}`)).toThrow(Refusal);
  });

  test('with a long label and very many numbers under it stays small', () => {
    const header = 'Name,Phone 1 - Label,Phone 1 - Value';
    const text = `${header}\nIda,${'x'.repeat(1_000_000)},${'1 ::: '.repeat(100_000)}2\n`;
    expect(readGoogleContacts(text)?.people[0]?.notes[0]?.text.length).toBeLessThan(100_000);
  });

  test('of any text throws nothing but a refusal', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', ' ::: ', '"', '* ', '=1'),
    );
    const line = fc.array(cell, { maxLength: 40 }).map((cells) => cells.join(','));
    const text = fc.tuple(fc.constantFrom(TODAY, OLD, ''), fc.array(line, { maxLength: 8 }));
    const read = fc.property(text, ([header, lines]) => {
      try {
        readGoogleContacts([header, ...lines].join('\n'));
      } catch (problem) {
        expect(problem).toBeInstanceOf(Refusal);
      }
    });
    fc.assert(read, { numRuns: 100 });
  });
});
