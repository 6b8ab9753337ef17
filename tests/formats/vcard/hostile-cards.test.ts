import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../utils/core/drafts.ts';
import { readVCards } from '../../../utils/formats/vcard/read-vcards.ts';
import { cpuNow } from '../../setup/cpu-now.ts';

/** How long reading takes, in ms. */
function timeOf(read: () => void): number {
  const before = cpuNow();
  read();
  return cpuNow() - before;
}

const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n');

describe('a hostile file', () => {
  test.each([
    ['', 'no text'],
    ['BEGIN:VCALENDAR\nEND:VCALENDAR', 'a calendar'],
    ['END:VCARD', 'only an end'],
  ])('of %j is refused with a sentence (%s)', (text) => {
    expect(() => readVCards(text)).toThrow(Refusal);
    expect(() => readVCards(text)).toThrow(/There is no card in this file\. Nothing was changed\./u);
  });

  test('of 10,000 nested cards brings the innermost', () => {
    const { people, leftOut } = readVCards(
      `${'BEGIN:VCARD\n'.repeat(9_999)}${card('FN:Ada')}${'END:VCARD\n'.repeat(9_999)}`,
    );
    expect(people.map(({ name }) => name)).toEqual(['Ada']);
    expect(leftOut).toHaveLength(9_999);
  });

  test('of too many cards is refused', () => {
    expect(() => readVCards('BEGIN:VCARD\n'.repeat(200_001))).toThrow(Refusal);
  });

  test('with a card of 100,000 addresses is read up to a bound, which is said', () => {
    const emails = Array.from({ length: 100_000 }, (_, i) => `EMAIL:a${i}@x.example`);
    let read = readVCards(card('FN:Ada'));
    expect(timeOf(() => (read = readVCards(card('FN:Ada', ...emails) + card('FN:Bo'))))).toBeLessThan(2_000);
    expect(read.people.map(({ name }) => name)).toEqual(['Ada', 'Bo']);
    expect(read.people[0]?.emails).toHaveLength(9_998);
    expect(read.leftOut).toEqual([
      { at: { line: 10_002 }, reason: expect.stringMatching(/^This card is far too long/u) },
    ]);
  });

  test.each([
    ['one endless line', `NOTE:${'x'.repeat(5_000_000)}`],
    ['endless folds', `NOTE:x${'\r\n y'.repeat(2_000_000)}`],
    ['endless empty folds', `NOTE:x${'\r\n '.repeat(3_000_000)}`],
    ['endless soft breaks', `NOTE;ENCODING=QUOTED-PRINTABLE:${'x=\r\n'.repeat(2_000_000)}`],
    ['endless parameters', `NOTE;X="a:b"${';c=d'.repeat(1_000_000)}`],
    ['many parameters', `NOTE;X="a:b"${';c=d'.repeat(200_000)}:x`],
    ['endless quotes', `NOTE;X=${'"'.repeat(2_000_001)}:x`],
  ])('with %s is read in time, and the rest of it too', (_, line) => {
    let read = readVCards(card('FN:Ada'));
    expect(timeOf(() => (read = readVCards(card('FN:Ada', line) + card('FN:Bo'))))).toBeLessThan(3_000);
    expect(read.people.map(({ name, notes }) => [name, notes])).toEqual([
      ['Ada', []],
      ['Bo', []],
    ]);
    expect(read.leftOut).toMatchObject([{ at: { line: 4 } }]);
  });

  test.each([
    ['lists', `CATEGORIES:${',a'.repeat(490_000)}`],
    ['fields', `ORG:${';a'.repeat(490_000)}`],
    ['backslashes', `NOTE:${'\\'.repeat(900_000)}`],
    ['spaces', `FN:${' '.repeat(900_000)}x`],
    ['spaces in an address', `URL:https://x${' '.repeat(900_000)}`],
    ['dots in an address', `URL:${'a.'.repeat(450_000)}`],
    ['ats in an address', `EMAIL:${'a@'.repeat(450_000)}`],
    ['equals signs', `NOTE;ENCODING=QUOTED-PRINTABLE:${'='.repeat(900_000)}`],
  ])('with long %s is read in time', (_, line) => {
    expect(timeOf(() => readVCards(card('FN:Ada', line)))).toBeLessThan(2_000);
  });

  test('may have large pictures, which are passed over', () => {
    const read = readVCards(
      card('FN:Ada', `item1.PHOTO;ENCODING=b:x${'\r\n y'.repeat(2_000_000)}`, 'NOTE:kept'),
    );
    expect(read).toMatchObject({ people: [{ notes: [{ text: 'kept' }] }], leftOut: [] });
  });

  test('may name what objects inherit', () => {
    const read = readVCards(
      card(
        'FN:Ada',
        '__proto__:x',
        'constructor;__proto__=y;constructor=z:x',
        '__proto__.NOTE;TYPE=__proto__;VALUE=__proto__:kept',
        'X-SOCIALPROFILE;TYPE=constructor:__proto__',
        'X-ABLabel:x',
        '__proto__.TEL:1',
        '__proto__.X-ABLabel:__proto__',
        'UID:__proto__',
        'CATEGORIES:__proto__',
      ) + card('KIND:group', 'FN:constructor', 'MEMBER:__proto__'),
    );
    expect(read.people).toMatchObject([
      {
        ref: '__proto__',
        tags: ['__proto__', 'constructor'],
        notes: [{ text: 'kept' }, { text: 'Profile (constructor): __proto__\nPhone (__proto__): 1' }],
      },
    ]);
    expect(read.leftOut).toEqual([]);
    expect(Object.keys(Object.prototype)).toEqual([]);
    expect(({} as Record<string, unknown>)['type']).toBeUndefined();
  });
});
