import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileNameFor } from '../../utils/formats/markdown-file-name.ts';

describe('the name of a file', () => {
  const nameOf = (name: string): string => fileNameFor(name, new Set());

  test.each([
    ['Ada Lind', 'Ada Lind'],
    ['Žofie Nováková 日本', 'Žofie Nováková 日本'],
    ['  Ada \t\n Lind. ', 'Ada Lind'],
    ['Zoe\u0308', 'Zoë'],
    ['a/b\\c:d*e?f"g<h>i|j', 'a b c d e f g h i j'],
    ['[[Ada]] #1 ^x', 'Ada 1 x'],
    ['..', 'Unnamed'],
    ['../..', 'Unnamed'],
    ['.hidden', 'hidden'],
    ['x...', 'x'],
    ['', 'Unnamed'],
    ['\u202egnp.adA\u0000\u200b', 'gnp.adA'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['LPT¹', '_LPT¹'],
    ['com7 .x', '_com7 .x'],
    ['Connie', 'Connie'],
    ['\uD800Ada', 'Ada'],
  ])('%j is %j', (name, file) => {
    expect(nameOf(name)).toBe(file);
  });

  test('has 120 bytes at most, and no half character', () => {
    expect(nameOf('日'.repeat(100))).toBe('日'.repeat(40));
    expect(nameOf(`a${'🧶'.repeat(100)}`)).toBe(`a${'🧶'.repeat(29)}`);
  });

  test('is taken once, in any case', () => {
    const taken = new Set<string>();
    const names = ['Ada', 'ADA', 'Ada 2', 'ada', 'Zoë', 'ZOE\u0308', 'x'.repeat(130), 'X'.repeat(130)];
    expect(names.map((name) => fileNameFor(name, taken))).toEqual([
      'Ada',
      'ADA 2',
      'Ada 2 2',
      'ada 3',
      'Zoë',
      'ZOË 2',
      'x'.repeat(120),
      `${'X'.repeat(113)} 2`,
    ]);
  });

  test('is safe and new, whatever the names are', () => {
    const part = fc.constantFrom(...'aA./\\: \u0000\u202e\u0301\uFEFF[|', 'con', 'COM1', 'ß', '日', '🧶');
    const name = fc.oneof(
      fc.array(part, { maxLength: 60 }).map((parts) => parts.join('')),
      fc.string({ unit: 'binary', maxLength: 200 }),
    );
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), (names) => {
        const taken = new Set<string>();
        const files = names.map((one) => fileNameFor(one, taken));
        expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(names.length);
        for (const file of files) {
          expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(120);
          expect(file).not.toMatch(/^[ .]|[ .]$|[<>:"/\\|?*[\]#^\p{C}]|^(con|com1)(\.|$)|^$/iu);
          expect(file.normalize('NFC')).toBe(file);
        }
      }),
      { numRuns: 100 },
    );
  });
});
