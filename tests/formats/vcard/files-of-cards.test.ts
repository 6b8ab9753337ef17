import { describe, expect, test } from 'vitest';
import { textOfFile } from '../../../utils/formats/text-of-file.ts';
import { readVCards } from '../../../utils/formats/vcard/read-vcards.ts';

/** A card of these lines; lines end as old and as new programs end them. */
const card = (lines: readonly string[], end = '\r\n'): string =>
  ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join(end);

describe('a file', () => {
  test('may end its lines with one character, and lack the version', () => {
    for (const end of ['\n', '\r', '\r\n']) {
      const text = ['BEGIN:vcard', 'FN:Ada', 'NOTE:one', '  two', '\tthree', 'end:VCARD ', ''].join(end);
      expect(readVCards(text)).toMatchObject({
        people: [{ name: 'Ada', notes: [{ text: 'one twothree' }] }],
        leftOut: [],
      });
    }
  });

  test('may be folded between the bytes of one letter', async () => {
    const name = 'Zoë Łąka 🌊';
    const text = card([`FN:${name}`, 'NOTE:naïve'], '\n') + card(['UID:2']);
    const folded = [...new TextEncoder().encode(text)].flatMap((byte) =>
      byte >= 0x80 && byte < 0xc0 ? [13, 10, 32, byte] : [byte],
    );
    const read = readVCards(await textOfFile(new Blob([Uint8Array.from(folded)])));
    expect(read.people).toMatchObject([{ name, notes: [{ text: 'naïve' }] }]);
    expect(read.leftOut).toMatchObject([{ at: { line: 13 } }]);
  });

  test('in the encoding of Western Europe is left as it is, wherever it is folded', async () => {
    const bytes = [...card(['FN:Zo\u00eb\u00e9\r\n \u00e9'])].map((character) => character.charCodeAt(0));
    const read = readVCards(await textOfFile(new Blob([Uint8Array.from(bytes)])));
    expect(read.people[0]?.name).toBe('Zoëéé');
  });

  test('loses no card for another that is bad', () => {
    const { people, leftOut } = readVCards(
      [
        'BEGIN:VCARD\nFN:Cut short\n',
        card(['FN:Ada', 'this is no line', 'nor is this', 'NOTE;X="open:kept'], '\n'),
        card(['TEL:1'], '\n'),
        card(['FN:Lumen', 'KIND:org'], '\n'),
        card(['FN:Bo'], '\n'),
        'BEGIN:VCARD\nFN:At the end',
      ].join(''),
    );
    expect(people.map(({ name, at }) => [name, at.line])).toEqual([
      ['Ada', 3],
      ['Bo', 19],
    ]);
    expect(leftOut.map(({ at, reason }) => [at.line, reason.split('.')[0]])).toEqual([
      [1, 'This card has no end, perhaps because the file was cut short'],
      [6, 'This line of a card could not be read'],
      [10, 'This card names nobody: it has no name, no e-mail address and no page'],
      [14, 'This card is not about a person but about an organisation, a place or a thing'],
      [23, 'This card has no end, perhaps because the file was cut short'],
    ]);
  });

  test('may have groups, by id or by e-mail address, before or after their members', () => {
    const { people } = readVCards(
      card([
        'KIND:group',
        'FN:Choir',
        'MEMBER:urn:uuid:A1',
        'MEMBER:mailto:BO@x.example',
        'MEMBER:urn:uuid:gone',
      ]) +
        card(['FN:Ada', 'UID:urn:uuid:a1', 'CATEGORIES:Choir']) +
        card(['FN:Bo', 'EMAIL:bo@x.example']) +
        card(['FN:Cy']) +
        card(['KIND:group', 'FN:Band', 'MEMBER:urn:uuid:a1']) +
        card(['KIND:group', 'MEMBER:urn:uuid:a1']),
    );
    expect(people.map(({ name, tags }) => [name, tags])).toEqual([
      ['Ada', ['Choir', 'Band']],
      ['Bo', ['Choir']],
      ['Cy', []],
    ]);
  });
});
