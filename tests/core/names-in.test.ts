import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { soughtIn } from '../../utils/core/names-in.ts';

const isIn = (name: string, text: string): boolean => soughtIn(text).names(name);

describe('names in a text', () => {
  it.each([
    ['Ada Lovelace', 'With thanks to Ada Lovelace, who checked it.'],
    ['João Nuñez', 'JOAO NUNEZ wrote'],
    ['Ada Lovelace', 'ada\u00a0lovelace'],
    ['Ada M. Lovelace', 'by Ada M Lovelace'],
    ['Björk', 'a talk by Björk'],
    ['山田太郎', '講演は山田太郎さんです'],
    ['山田太郎', '山田 太郎'],
    ['김민수', '발표: 김민수는'],
    ['Анна Смирнова', 'анна смирнова'],
    ['محمد علي', 'مع محمد علي'],
  ])('finds %s', (name, text) => {
    expect(isIn(name, text)).toBe(true);
  });

  it.each([
    ['Ada Lovelace', 'Ada wrote to Lovelace'],
    ['Ada Love', 'Ada Lovelace'],
    ['Al', 'Al Pacino'],
    ['Ada', 'Ada'],
    ['李', '李白'],
    ['', 'nobody'],
    ['…', '…'],
  ])('does not find %s', (name, text) => {
    expect(isIn(name, text)).toBe(false);
  });

  it('gives the words by which somebody in it may be found', () => {
    expect(soughtIn('Ada Lovelace, 山田太郎').words).toEqual(
      expect.arrayContaining(['ada', 'lovelace', '山田', '太郎', '山田太郎']),
    );
  });

  it('looks up a bounded number of words, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
        expect(soughtIn(text.repeat(500)).words.length).toBeLessThanOrEqual(5_000);
      }),
      { numRuns: 30 },
    );
  });

  it('makes no more of a page without any space than it looks up', () => {
    const han = Array.from({ length: 200_000 }, (_, i) =>
      String.fromCharCode(0x4e00 + ((i * 7919) % 20_000)),
    );
    const slices = vi.spyOn(Array.prototype, 'slice');
    soughtIn(han.join(''));
    const made = slices.mock.calls.length;
    slices.mockRestore();
    expect(made).toBeLessThan(10_000);
  });

  it('finds every name of two words that stands in a text', () => {
    const word = fc.stringMatching(/^[a-z]{2,8}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 30 }), fc.nat(), (words, at) => {
        const from = at % (words.length - 1);
        expect(isIn(words.slice(from, from + 2).join(' '), words.join(', '))).toBe(true);
      }),
    );
  });
});
