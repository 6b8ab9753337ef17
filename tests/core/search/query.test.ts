import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Searched, search } from '../../../utils/core/search/query.ts';
import { buildSegment, type Entry } from '../../../utils/core/search/segment.ts';
import { entriesOf, found } from './found.ts';
import { edited, naiveSearch, word } from './naive.ts';

const shown = (): boolean => false;

describe('a search', () => {
  it('needs every word', () => {
    expect(found(['Mia Berg', 'Mia Thal', 'Lea Berg'], 'mia berg')).toEqual(['Mia Berg']);
    expect(found(['Mia Berg'], 'mia zzz')).toEqual([]);
    expect(found(['Mia Berg'], 'constructor')).toEqual([]);
  });

  it('takes beginnings with errors for the last word alone', () => {
    expect(found(['Johannson Lea'], 'lea johamn')).toEqual(['Johannson Lea']);
    expect(found(['Johannson Lea'], 'johamn lea')).toEqual([]);
  });

  it('puts whole words before beginnings before errors, fewer errors first', () => {
    const names = ['Alexundru', 'Alexandru', 'Alexandrason', 'Alexandra'];
    expect(found(names, 'alexandra')).toEqual(['Alexandra', 'Alexandrason', 'Alexandru', 'Alexundru']);
  });

  it('puts somebody without errors before anybody with one, however well the other words match', () => {
    const names = ['Mia Luise Borg', 'Miara Luisenthal Bergmann'];
    expect(found(names, 'mia luise berg')).toEqual(names.toReversed());
  });

  it('counts the best match of a word, whichever comes first', () => {
    const fields = (first: 1 | 4, last: 1 | 4): Entry['fields'] => [
      { text: 'Miara', weight: first },
      { text: 'Miatta', weight: last },
    ];
    const all = [fields(1, 1), fields(4, 1), fields(1, 4)];
    const segment = buildSegment(all.map((one, doc) => ({ doc, fields: one })));
    expect(search([{ segment, hidden: shown }], 'mia', { most: 3 }).map(({ doc }) => doc)).toEqual([1, 2, 0]);
    expect(found(['Alexundru', 'Alexundru Alexandru'], 'alexandra')).toEqual([
      'Alexundru Alexandru',
      'Alexundru',
    ]);
    expect(found(['Alexundru', 'Alaxundra Alexandru'], 'alexandra')[0]).toBe('Alaxundra Alexandru');
  });

  it('looks for errors only where it finds too few without', () => {
    const names = ['Martin', 'Martina', 'Mertin'];
    expect(found(names, 'martin', { most: 2 })).toEqual(['Martin', 'Martina']);
    expect(found(names, 'martin', { most: 3 })).toEqual(['Martin', 'Martina', 'Mertin']);
  });

  it('puts the heavier field first, and what was lately and is close before others that match alike', () => {
    const fields = (weight: 1 | 2 | 4): Entry['fields'] => [{ text: 'Mia', weight }];
    const weights = [1, 2, 4, 4, 4, 4] as const;
    const segment = buildSegment(weights.map((weight, doc) => ({ doc, fields: fields(weight) })));
    const order = (most: number, deciding: Partial<Searched> = {}): number[] =>
      search([{ segment, hidden: shown, ...deciding }], 'mia', { most }).map(({ doc }) => doc);
    const recency = (doc: number): number => [1, 1, 0, 0, 1, Number.NaN][doc] ?? 0;
    const tie = (doc: number): number => [1, 1, 0, 1, 0, Number.NEGATIVE_INFINITY][doc] ?? 0;
    expect(order(10)).toEqual([2, 3, 4, 5, 1, 0]);
    expect(order(10, { recency, tie })).toEqual([4, 3, 2, 5, 1, 0]);
    expect(order(2, { recency, tie })).toEqual([4, 3]);
    expect(order(0)).toEqual([]);
    expect(order(Number.NaN)).toEqual([]);
  });

  it('looks into every segment, leaves out what is hidden there, and gives each doc once', () => {
    const old = buildSegment(entriesOf(['Mia Berg', 'Mia Thal', 'Mia']));
    const fresh = buildSegment([
      { doc: 1, fields: [{ text: 'Mia Wald', weight: 4 }] },
      { doc: 2, fields: [{ text: 'Mia', weight: 1 }] },
    ]);
    const both = [
      { segment: old, hidden: (doc: number) => doc === 1 },
      { segment: fresh, hidden: shown },
    ];
    const docs = (query: string): number[] => search(both, query, { most: 5 }).map(({ doc }) => doc);
    expect(docs('thal')).toEqual([]);
    expect(docs('wald')).toEqual([1]);
    expect(docs('mia')).toEqual([0, 1, 2]);
    expect(search([], 'mia', { most: 5 })).toEqual([]);
  });

  it('keeps the best of many', () => {
    const segment = buildSegment(entriesOf(Array.from({ length: 3_000 }, () => 'Mia')));
    const recency = (doc: number): number => ((doc * 7_919) % 3_000) / 3_000;
    const docs = search([{ segment, hidden: shown, recency }], 'mi', { most: 50 }).map(({ doc }) => doc);
    const all = Array.from({ length: 3_000 }, (_, doc) => doc).sort((a, b) => recency(b) - recency(a));
    expect(docs).toEqual(all.slice(0, 50));
  });

  it('looks at the beginning of a long query only', () => {
    const names = ['Mia Berg', Array.from({ length: 40 }, (_, at) => `w${at}`).join(' ')];
    expect(found(names, 'mia '.repeat(2_500))).toEqual(['Mia Berg']);
    expect(found(names, `mia berg ${' '.repeat(200)}${'x'.repeat(10_000)}`)).toEqual(['Mia Berg']);
    expect(found(names, `${Array.from({ length: 16 }, (_, at) => `w${at}`).join(' ')} nobody`)).toEqual([
      names[1],
    ]);
    expect(found(names, 'ﷺ'.repeat(10_000))).toEqual([]);
  });

  it('finds what looking at everything finds, in the same order', () => {
    const weight = fc.constantFrom(1 as const, 2 as const, 4 as const);
    const phrase = (from: fc.Arbitrary<string>): fc.Arbitrary<string> =>
      fc.array(from, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));
    // All is made of a few words, so that most queries find somebody.
    const asked = fc.array(word, { minLength: 1, maxLength: 6 }).chain((words) => {
      const one = fc.constantFrom(...words);
      const fields = fc.array(fc.record({ text: phrase(one), weight }), { minLength: 1, maxLength: 3 });
      const people = fc.array(fields, { minLength: 10, maxLength: 25 });
      return fc.tuple(people, phrase(edited(one, 2)), fc.integer({ min: 1, max: 12 }));
    });
    let hits = 0;
    fc.assert(
      fc.property(asked, ([all, query, most]) => {
        const entries = all.map((one, doc) => ({ doc: 3 * doc, fields: one }));
        const expected = naiveSearch(entries, query, most);
        hits += expected.length;
        const halves = [entries.slice(0, all.length / 2), entries.slice(all.length / 2)];
        const segments = halves.map((half) => ({ segment: buildSegment(half), hidden: shown }));
        expect(search(segments, query, { most })).toEqual(expected);
        expect(search(segments, query, { most: 100 }).slice(0, most)).toEqual(expected);
      }),
      { numRuns: 100 },
    );
    expect(hits).toBeGreaterThan(50);
  });
});
