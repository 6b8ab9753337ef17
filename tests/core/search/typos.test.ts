import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildSegment } from '../../../utils/core/search/segment.ts';
import { queryTokens, tokensOf } from '../../../utils/core/search/tokens.ts';
import { errorsAllowed, typos } from '../../../utils/core/search/typos.ts';
import { edited, errorsBetween, errorsToBeginning, word } from './naive.ts';

/** The tokens of a text that a word may be meant for, each with its errors. */
function found(text: string, sought: string, asBeginning = false): Record<string, number> {
  const tokens = tokensOf(text).sort();
  const segment = buildSegment([{ doc: 1, fields: [{ text, weight: 1 }] }]);
  return Object.fromEntries(
    typos(segment, sought, asBeginning).map(({ token, errors }) => [tokens[token], errors]),
  );
}

describe('typos', () => {
  it.each([
    ['johnson', 'jonson', 1],
    ['johnson', 'johnsoon', 1],
    ['johnson', 'johmson', 1],
    ['johnson', 'jonhson', 1],
    ['johnson', 'xohnson', 1],
    ['johnson', 'ohnson', 1],
    ['johnson', 'ojhnson', 1],
    ['alexandra', 'elaxandra', 2],
    ['alexandra', 'laexandar', 2],
    ['alexandra', 'alexandra', 0],
  ])('finds %s by %s', (token, sought, errors) => {
    expect(found(`${token} somebody else`, sought)).toEqual({ [token]: errors });
  });

  it.each([
    ['ann', 'anm'],
    ['anna', 'amma'],
    ['johnson', 'jnosno'],
    ['alexandra', 'xlxxanxra'],
    ['johnsonberg', 'jonson'],
  ])('does not find %s by %s', (token, sought) => {
    expect(found(token, sought)).toEqual({});
  });

  it('finds beginnings with errors', () => {
    expect(found('johnsonberg johnson jonsonville lisa', 'jonson', true)).toEqual({
      johnson: 1,
      johnsonberg: 1,
      jonsonville: 0,
    });
  });

  it('counts a character outside of the first plane once when it says how many errors a word may have', () => {
    expect(['𐐨'.repeat(3), '𐐨'.repeat(4), '𐐨'.repeat(8)].map(errorsAllowed)).toEqual([0, 1, 2]);
    expect(found('𐐨𐐨𐐨𐐨𐐨', '𐐨𐐨𐐨𐐨𐐩')).toEqual({ 𐐨𐐨𐐨𐐨𐐨: 1 });
  });

  it('takes words of all lengths', () => {
    const long = 'abcdefghijklmnopqrstuvwxyz';
    expect(found(long, long.slice(1))).toEqual({ [long.slice(0, 24)]: 2 });
    expect(found(long, long.repeat(3), true)).toEqual({ [long.slice(0, 24)]: 0 });
    expect(found('proto', '__proto__')).toEqual({});
  });

  it.each([false, true])('are those that the table of distances gives (as beginnings: %s)', (asBeginning) => {
    const distance = asBeginning ? errorsToBeginning : errorsBetween;
    // Two words together, so that most are long enough for errors.
    const long = fc.tuple(word, word).map((both) => both.join(''));
    const names = fc.array(long, { minLength: 1, maxLength: 25 });
    const sought = names.chain((all) => fc.tuple(fc.constant(all), edited(fc.constantFrom(...all), 3)));
    let hits = 0;
    fc.assert(
      fc.property(sought, ([all, typed]) => {
        const [first = ''] = queryTokens(typed);
        const most = errorsAllowed(first);
        const near = tokensOf(all.join(' ')).map((token) => [token, distance(first, token)] as const);
        const expected = most === 0 ? [] : near.filter(([, errors]) => errors <= most);
        hits += expected.length;
        expect(found(all.join(' '), first, asBeginning)).toEqual(Object.fromEntries(expected));
      }),
      { numRuns: 100 },
    );
    expect(hits).toBeGreaterThan(20);
  });
});
