import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clean, webUrl } from '../../utils/sites/page/text.ts';
import { cpuNow } from '../setup/cpu-now.ts';

const anyText = fc.string({ unit: 'binary', maxLength: 300 });

describe('clean', () => {
  test.each([
    ['  Ada\n\t Lovelace ', 'Ada Lovelace'],
    ['Ada\u202e\u200b Love\u0007lace\ufeff', 'Ada Lovelace'],
    ['Jo\u0308rg', 'Jörg'],
    ['a\u0000b\u0085c', 'abc'],
    ['★ Ada ★', '★ Ada ★'],
    ['A. B.', 'A. B.'],
    ['李小龍', '李小龍'],
  ])('makes %j to %j', (text, expected) => {
    expect(clean(text)).toBe(expected);
  });

  test.each([
    '',
    ' \n ',
    '\u200b\u202e',
    '\u3164',
    '*****',
    '**** ** ******',
    '•••',
    'LinkedIn Member',
    'undefined',
  ])('finds nothing in %j', (text) => {
    expect(clean(text)).toBeUndefined();
  });

  test('is idempotent, within its limit, in one line, in Unicode form C, without what is not seen', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 50 }), (text, max) => {
        const result = clean(text, max);
        if (result === undefined) return;
        expect(clean(result, max)).toBe(result);
        expect(result.length).toBeLessThanOrEqual(max);
        expect(result).toBe(result.normalize('NFC'));
        expect(result).toMatch(/^\S(?:.*\S)?$/u);
        expect(result).not.toMatch(/[\p{Cc}\p{Cs}\u200b-\u200f\u202a-\u202e\u2066-\u2069]/u);
      }),
      { numRuns: 2_000 },
    );
  });

  test('never cuts through a pair', () => {
    expect(clean('ab🪁', 3)).toBe('ab');
  });

  test.each([' ', 'a', '\u200b', '*', 'a ', 'é'])('takes no time for 10 MB of %j', (unit) => {
    const text = unit.repeat(10_000_000 / unit.length);
    const begin = cpuNow();
    clean(text, 200);
    clean(text, 20_000);
    expect(cpuNow() - begin).toBeLessThan(200);
  });
});

describe('webUrl', () => {
  const base = new URL('https://ada.example/about/');

  test.each([
    ['../cv', 'https://ada.example/cv'],
    ['//x.example', 'https://x.example/'],
    ['HTTP://X.example/a b', 'http://x.example/a%20b'],
    ['https://ada:secret@x.example/', 'https://x.example/'],
  ])('makes %j to %j', (href, expected) => {
    expect(webUrl(href, base)?.href).toBe(expected);
  });

  test.each([
    'javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,x',
    'mailto:a@b.example',
    'blob:https://x.example/1',
    'https://',
    `https://x.example/${'a'.repeat(2_000)}`,
  ])('refuses %j', (href) => {
    expect(webUrl(href, base)).toBeUndefined();
  });

  test('never throws, and gives what may be stored', () => {
    fc.assert(
      fc.property(fc.oneof(anyText, fc.webUrl()), (href) => {
        const url = webUrl(href, base)?.href;
        if (url !== undefined) expect(url).toMatch(/^https?:\/\/[^\s]{1,1992}$/);
      }),
    );
  });
});

test('a text that is plain is kept as any other would be', () => {
  const piece = fc.constantFrom(
    'a',
    'Z',
    '9',
    ' ',
    '  ',
    '*',
    '•',
    '\t',
    '\n',
    'é',
    'e\u0301',
    '\u200b',
    '\ud800',
    '~',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const text = pieces.join('');
      // What is not ASCII takes the long way, and is taken away again.
      expect(clean(text)).toBe(clean(`\u200b${text}\u200b`));
    }),
    { numRuns: 2_000 },
  );
});
