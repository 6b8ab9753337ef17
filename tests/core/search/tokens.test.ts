import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryTokens, tokensOf } from '../../../utils/core/search/tokens.ts';
import { cpuNow } from '../../setup/cpu-now.ts';

describe('the tokens of a text', () => {
  it.each([
    ['Łukasz Sørensen', ['lukasz', 'sorensen']],
    ['STRAẞE Straße', ['strasse']],
    ['Þóra Ægisdóttir, Đorđe', ['thora', 'aegisdottir', 'dorde']],
    ['İpek Işık', ['ipek', 'isik']],
    ['Nguyễn Thị Ánh', ['nguyen', 'thi', 'anh']],
    ['ΘΕΟΔΩΡΟΣ Θεόδωρος', ['θεοδωροσ']],
    ['محمّد علي', ['محمد', 'علي']],
    ['فاطمة فاطمه', ['فاطمه']],
    ['สมชาย ใจดี', ['สมชาย', 'ใจด']],
    ['अनिल', ['अनल']],
    ['Ｆｕｌｌ ﬁne', ['full', 'fine']],
    [
      'anna.mai_lind-x@example.org',
      ['anna', 'mai', 'lind', 'x', 'annamailindx', 'example', 'org', 'exampleorg'],
    ],
    ['@ko_ran', ['ko', 'ran', 'koran']],
    ['O’Hara', ['o', 'hara', 'ohara']],
    ['Марʼяна', ['мар', 'яна', 'маряна']],
    ['علی\u200cرضا', ['علي', 'رضا', 'عليرضا']],
    ['田中太郎', ['田', '田中', '中太', '太郎']],
    ['田中 太郎', ['田', '田中', '太', '太郎', '中太']],
    ['김민수', ['김', '김민', '민수']],
    ['ジョン・スミス', ['シ', 'ショ', 'ョン', 'ス', 'スミ', 'ミス', 'ンス']],
    ['田中taro', ['田', '田中', 'taro']],
    ['李', ['李']],
    ['𠮷野', ['𠮷', '𠮷野']],
    ['__proto__ constructor', ['proto', 'constructor']],
    ['… – ! 🦊 \ud800', []],
    ['', []],
  ])('of %j', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('cuts a long word at 24 code units, not through a character', () => {
    expect(tokensOf('a'.repeat(30))).toEqual(['a'.repeat(24)]);
    expect(tokensOf(`a${'𐐨'.repeat(30)}`)).toEqual([`a${'𐐨'.repeat(11)}`]);
  });

  it('takes a text as long as it may be', () => {
    const started = cpuNow();
    for (const part of ['a.', 'a', '田', '田 ', "'", '-', '\u200b', 'ü '])
      expect(tokensOf(part.repeat(20_000)).length).toBeLessThan(5);
    expect(cpuNow() - started).toBeLessThan(2_000);
  });

  it('is never empty, longer than 24, or twice the same', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (text) => {
        const tokens = tokensOf(text);
        expect(new Set(tokens).size).toBe(tokens.length);
        expect(tokens.filter((token) => token === '' || token.length > 24 || !token.isWellFormed())).toEqual(
          [],
        );
      }),
      { numRuns: 100 },
    );
  });
});

describe('the tokens of a query', () => {
  it.each([
    ['田中太郎', ['田中', '中太', '太郎']],
    ['田', ['田']],
    ['Jean-Luc', ['jean', 'luc']],
    ['anna.lind@example.org', ['anna', 'lind', 'example', 'org']],
    ['o’hara', ['ohara']],
    ['ann ann', ['ann']],
    ['  ', []],
  ])('of %j', (query, tokens) => {
    expect(queryTokens(query)).toEqual(tokens);
  });

  it('are among those of the same text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
        const tokens = tokensOf(text);
        expect(queryTokens(text).filter((token) => !tokens.includes(token))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });
});
