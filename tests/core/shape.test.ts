import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { shapeOf } from '../../utils/core/shape.ts';

describe('a shape', () => {
  test.each([
    ['Ada Lovelace', 'Aaa Aaaaaaaa'],
    ['Jörg-Ünal, 42', 'Aaaa-Aaaa, 99'],
    ['李小龍', 'Han×3'],
    ['Ольга B.', 'Cyrillic×5 A.'],
    ['さくらCo', 'Hiragana×3Aa'],
    ['a\u0301🪁🪁', 'aSign×2'],
    ['\u0661\u0662', '99'],
    ['ⵣ', 'Letter×1'],
    ['', ''],
  ])('of %j is %j', (text, shape) => {
    expect(shapeOf(text)).toBe(shape);
  });

  test('is never longer than it may be', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500 }),
        fc.integer({ min: 1, max: 90 }),
        (text, max) => {
          expect([...shapeOf(text, max)].length).toBeLessThanOrEqual(max);
        },
      ),
    );
  });
});
