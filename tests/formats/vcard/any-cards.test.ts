import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../../utils/core/drafts.ts';
import { readVCards } from '../../../utils/formats/vcard/read-vcards.ts';
import { growth, MOST_GROWTH } from '../../setup/growth.ts';

/** How long reading takes, in ms. */
const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n');

const word = fc.constantFrom(
  ...[
    'BEGIN:VCARD',
    'END:VCARD',
    'BEGIN:VEVENT',
    'FN',
    'N',
    'NOTE',
    'ADR',
    'EMAIL',
    'URL',
    'BDAY',
    'KIND',
    'group',
  ],
  ...[
    'MEMBER',
    'TYPE=',
    'VALUE=date',
    'ENCODING=QUOTED-PRINTABLE',
    'CHARSET=',
    'utf-16',
    'X-SOCIALPROFILE',
    'item1.',
  ],
  ...[
    ':',
    ';',
    ',',
    '=',
    '"',
    '^',
    '\\',
    '\n',
    '\r\n',
    '\r\n ',
    ' ',
    '.',
    '@',
    'https://',
    '__proto__',
    'é',
    '\ud83d',
  ],
);

describe('any text', () => {
  test('brings people or is refused, and throws nothing else', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(word, { maxLength: 60 }).map((words) => words.join('')),
      fc.array(word, { maxLength: 60 }).map((words) => `BEGIN:VCARD\n${words.join('')}\nEND:VCARD`),
    );
    fc.assert(
      fc.property(text, (file) => {
        try {
          for (const { name, pages } of readVCards(file).people) expect(name + pages.join('')).not.toBe('');
        } catch (problem) {
          expect(problem).toBeInstanceOf(Refusal);
        }
      }),
      { numRuns: 100 },
    );
  });

  test('of four times as many cards takes about four times as long', async () => {
    const one = (i: number): string =>
      card(
        `UID:urn:uuid:${i}`,
        `FN:Person ${i}`,
        `N:${i};Person;;;`,
        `item1.EMAIL;TYPE=INTERNET:p${i}@x.example`,
        'item1.X-ABLabel:work',
        'ORG:Lumen;Lab',
        'ADR;TYPE=HOME:;;Street 1;Ghent;;9000;Belgium',
        'BDAY:19900415',
        'TEL;TYPE=CELL:+1 555 0100',
        `X-SOCIALPROFILE;TYPE=twitter;x-user=p${i}:https://twitter.com/p${i}`,
        'CATEGORIES:a,b,c',
        `NOTE:${'words '.repeat(30)}`,
      );
    const cards = Array.from({ length: 1_600 }, (_, i) => one(i));
    const read = (count: number) => readVCards(cards.slice(0, count).join(''));
    expect(await growth(read, 400)).toBeLessThan(MOST_GROWTH);
    expect(read(1_600).people).toHaveLength(1_600);
  });
});
