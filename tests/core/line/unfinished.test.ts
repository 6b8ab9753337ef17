import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { completed, unfinishedAt } from '../../../utils/core/line/unfinished.ts';

describe('what is being typed', () => {
  test.each([
    ['coffee with Ad', 'person', 'Ad'],
    ['coffee with ', 'person', ''],
    ['Kaffee mit Ada Be', 'person', 'Ada Be'],
    ['coffee with Ada, Ze', 'person', 'Ze'],
    ['coffee with Ada and Grace Ki', 'person', 'Grace Ki'],
    ['call @gr', 'person', 'gr'],
    ['@', 'person', ''],
    ['@"bell ho', 'person', 'bell ho'],
    ['call #ru', 'topic', 'ru'],
    ['call #"type th', 'topic', 'type th'],
    ['call in:py', 'community', 'py'],
    ['call in:"rust be', 'community', 'rust be'],
  ])('%s', (text, what, typed) => {
    expect(unfinishedAt(text)).toMatchObject({ what, typed });
  });

  test.each([
    '',
    'coffee',
    'coffee with',
    'walk and Ad',
    'coffee with Ada yesterday about the old',
    'coffee with Ada #rust and so',
    'mail ada@example.org',
    'C#',
    'coffee with Ada about: x',
    '#"type theory" ',
    'within:',
  ])('nothing: %s', (text) => {
    expect(unfinishedAt(text)).toBeUndefined();
  });

  it('stands at the end of the text, and is found in no time in any', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        const found = unfinishedAt(text);
        if (found) expect(text.endsWith(found.typed)).toBe(true);
      }),
    ));
});

describe('completed', () => {
  const complete = (line: string, name: string, caret = line.length) => {
    const found = unfinishedAt(line.slice(0, caret));
    if (!found) throw new Error('nothing is being typed');
    return completed(line, caret, found, name);
  };

  test.each([
    ['coffee with Ad', 'Ada Berg', 'coffee with Ada Berg '],
    ['coffee with be', 'bell hooks', 'coffee with "bell hooks" '],
    ['coffee with 🦊', 'Fox "🦊"', 'coffee with "Fox ""🦊""" '],
    ['call @ad', 'Ada Berg', 'call @"Ada Berg" '],
    ['call @"ada', 'Ada Berg', 'call @"Ada Berg" '],
    ['call #ru', 'rust', 'call #rust '],
    ['call #ty', 'type theory', 'call #"type theory" '],
    ['call in:ki', 'Kite Makers', 'call in:"Kite Makers" '],
  ])('%s as %s', (line, name, said) => {
    expect(complete(line, name)).toEqual({ line: said, caret: said.length });
  });

  it('leaves what stands behind the caret', () => {
    expect(complete('coffee with Ad yesterday', 'Ada Berg', 14)).toEqual({
      line: 'coffee with Ada Berg yesterday',
      caret: 21,
    });
  });
});
