import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lengthOf, postings, tokenRange } from '../../../utils/core/search/lookup.ts';
import { buildSegment, type Entry, type Segment } from '../../../utils/core/search/segment.ts';
import { tokensOf } from '../../../utils/core/search/tokens.ts';
import { word } from './naive.ts';

const tokenAt = (segment: Segment, token: number): string =>
  String.fromCharCode(...segment.units.subarray(segment.starts[token], segment.starts[token + 1]));

const tokensIn = (segment: Segment): string[] =>
  Array.from(segment.shared, (_, token) => tokenAt(segment, token));

const named = (doc: number, text: string, weight: 1 | 2 | 4 = 4): Entry => ({
  doc,
  fields: [{ text, weight }],
});

describe('a segment', () => {
  it('has the tokens in order, with who has them', () => {
    const segment = buildSegment([named(7, 'Mia Anders'), named(4_294_967_295, 'Andersson, Mia', 1)]);
    expect(tokensIn(segment)).toEqual(['anders', 'andersson', 'mia']);
    expect([...segment.docs]).toEqual([7, 4_294_967_295]);
    expect([...segment.shared]).toEqual([0, 6, 0]);
    expect(postings(segment, 2)).toEqual({ rows: Uint32Array.of(0, 1), weights: Uint8Array.of(4, 1) });
    expect(lengthOf(segment, 1)).toBe(9);
  });

  it('keeps the heaviest field of a token', () => {
    const fields = [
      { text: 'mia', weight: 1 as const },
      { text: 'Mia', weight: 4 as const },
      { text: 'MIA', weight: 2 as const },
    ];
    const segment = buildSegment([{ doc: 1, fields }, named(2, 'mia', 2)]);
    expect(postings(segment, 0)).toEqual({ rows: Uint32Array.of(0, 1), weights: Uint8Array.of(4, 2) });
  });

  it('may be empty', () => {
    const segment = buildSegment([]);
    expect(tokenRange(segment, 'a')).toEqual([0, 0]);
    expect(postings(segment, 0).rows).toHaveLength(0);
  });

  it('survives being stored', () => {
    const segment = buildSegment([named(1, 'Mia 田中'), named(2, '𐐨𐐨 __proto__')]);
    expect(structuredClone(segment)).toEqual(segment);
    expect(Object.values(segment).every((part) => ArrayBuffer.isView(part))).toBe(true);
  });

  it('gives what begins with a prefix, and who has it, as looking at all does', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(word, { maxLength: 4 }), { maxLength: 20 }),
        word,
        fc.nat(5),
        (names, sought, cut) => {
          const texts = names.map((words) => words.join(' '));
          const segment = buildSegment(texts.map((text, doc) => named(doc, text)));
          const all = [...new Set(texts.flatMap(tokensOf))].sort();
          const prefix = (tokensOf(sought)[0] ?? '').slice(0, cut);
          const [from, to] = tokenRange(segment, prefix);
          expect(tokensIn(segment)).toEqual(all);
          expect(all.slice(from, to)).toEqual(all.filter((token) => token.startsWith(prefix)));
          for (const [index, token] of all.entries())
            expect([...postings(segment, index).rows]).toEqual(
              texts.flatMap((text, doc) => (tokensOf(text).includes(token) ? [doc] : [])),
            );
        },
      ),
      { numRuns: 100 },
    );
  });
});
