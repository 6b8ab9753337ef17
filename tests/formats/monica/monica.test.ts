import { describe, expect, test } from 'vitest';
import { isMonica, readMonica } from '../../../utils/formats/monica/monica.ts';
import { exportOf, uuidOf } from './invented-entries.ts';
import { invented } from './invented-export.ts';

const { people, interactions, leftOut } = readMonica(JSON.stringify(invented, null, 4));
const personAt = (n: number) => people.find(({ ref }) => ref === uuidOf(n));
const linesOf = (n: number): string[] => personAt(n)?.notes[0]?.text.split('\n') ?? [];

describe('a contact', () => {
  test('is a person with its uuid as ref and its place among the contacts', () => {
    expect(people.map(({ ref, name, at }) => [ref, name, at])).toEqual([
      [uuidOf(1), 'Ada Maria Lind', { line: 1 }],
      [uuidOf(2), 'Bo Ek', { line: 2 }],
      [uuidOf(5), 'Cem', { line: 5 }],
      [uuidOf(6), '', { line: 6 }],
      [uuidOf(8), 'Dara Sok', { line: 8 }],
    ]);
  });

  test('has its fields, addresses, pages and tags', () => {
    expect(personAt(1)).toMatchObject({
      headline: 'Weaver',
      organisation: 'Loom Works',
      location: 'Lund, Sweden',
      bio: 'Builds looms.\n\nLikes rain.',
      emails: ['Ada@loom.example'],
      pages: [
        'https://www.linkedin.com/in/ada-lind',
        'https://ada.example',
        'https://t.me/adalind',
        'https://chat.example/ada',
      ],
      tags: ['craft', 'Lund', 'starred'],
      topics: [],
    });
    expect(personAt(2)?.tags).toEqual(['deceased']);
    expect(personAt(6)?.emails).toEqual(['nobody@mail.example']);
    expect(Object.keys(personAt(8) ?? {})).not.toContain('headline');
  });

  test('has notes and life events with their moments', () => {
    expect(personAt(1)?.notes.slice(1)).toEqual([
      { text: 'First line\nSecond line', at: Date.UTC(2023, 1, 3, 4, 5, 6, 123) },
      { text: 'Life event on 2019-06-01: New flat\nWith a garden', at: Date.UTC(2019, 5, 1, 12) },
      { text: 'Life event on 1969-06-01: moved house' },
    ]);
  });

  test('keeps in one note what has no field', () => {
    expect(linesOf(1)).toEqual([
      'From Monica:',
      'Also called: Addie',
      'Birthday: 1985-04-15',
      'First met: 2015-05-06',
      'First met through Bo Ek.',
      'Partner of Bo Ek.',
      'Parent of Mia Lind.',
      'Email: ada at home',
      'Phone: +46 70 000 00 00',
      'LinkedIn: Ada Lind',
      'Discord: ada.lind',
      'Address (Home): Vävgatan 1, 222 22 Lund, Sweden',
      'Address: Oslo, Norway',
      'Food: No nuts',
      'Stay in touch every 30 days.',
      'Pet: Miso (cat)',
      'Pet: dog',
      'Gift (offered): Book of knots, for Mia Lind, 20, on 2022-12-24, https://books.example/knots, Liked it',
      'Debt: you owe them 50 SEK, lunch',
      'Debt: they owe you 7.50 EUR (settled)',
      'Reminder on 2026-04-01: Ask about the loom',
      'Reminder every 6 months from 2020-12-01: Send a card (by post)',
      'To do: Lend the book (the blue one)',
      'Done: Return the cup',
    ]);
  });

  test('tells of dates that are known in part', () => {
    expect(linesOf(2)).toContain('Birthday: February 29');
    expect(linesOf(2)).toContain('Died: 2021-03-04');
    expect(linesOf(5)).toContain('Birthday: about 1990');
  });
});

test('a relationship is told once on each side, from either side', () => {
  expect(linesOf(2).filter((line) => line.includes('Ada'))).toEqual(['Partner of Ada Maria Lind.']);
  expect(linesOf(5)).toContain('Mentor of Dara Sok.');
  expect(linesOf(8)).toEqual(['From Monica:', 'Mentored by Cem.', 'Stay in touch every day.']);
  expect(linesOf(2)).toContain('Rowing mate of Cem.');
  expect(linesOf(5)).toContain('Bo Ek is their rowing mate.');
});

test('calls, conversations and activities are interactions', () => {
  expect(interactions).toEqual([
    {
      at: { line: 1 },
      refs: [uuidOf(1)],
      kind: 'call',
      when: Date.UTC(2024, 2, 4, 15, 16, 17, 500),
      about: 'About wool',
    },
    {
      at: { line: 1 },
      refs: [uuidOf(1)],
      kind: 'message',
      when: Date.UTC(2024, 4, 6, 12),
      about: 'Me: How is the loom?\nAda Maria Lind: It runs.',
    },
    {
      at: { line: 1 },
      refs: [uuidOf(1), uuidOf(2)],
      kind: 'met',
      when: Date.UTC(2024, 6, 8, 12),
      about: 'Walk by the river\nIt rained.',
    },
  ]);
});

test('what is left out has a sentence, and people who are only mentioned have none', () => {
  expect(leftOut.map(({ at, reason }) => [at.line, reason.slice(0, 47)])).toEqual([
    [4, '“Some Body” is no contact of its own in Monica,'],
    [7, 'This contact has no name, no e-mail address and'],
    [1, '2 photos are left out. Kithcraft keeps no pictu'],
    [1, '1 document is left out. Kithcraft keeps no file'],
    [1, '2 entries of your journal are left out. Kithcra'],
    [1, '1 reminder is left out. What is switched off in'],
    [1, '1 activity is left out. Nobody who is taken in '],
    [1, '1 activity is left out. Contacts took part in m'],
    [1, '1 relationship is left out. The file does not n'],
  ]);
});

describe('another version', () => {
  test.each([['2.0'], [''], [3]])('%j is read, and a sentence says so', (version) => {
    const read = readMonica(JSON.stringify({ ...invented, version }));
    expect(read.people).toEqual(people);
    expect(read.leftOut[0]?.reason).toMatch(/Kithcraft only knows “1\.0-preview\.1”/u);
  });

  test('is no matter where it is the known one', () => {
    expect(leftOut.some(({ reason }) => reason.includes('version'))).toBe(false);
  });
});

describe('a text is taken for Monica’s', () => {
  test('by its beginning, in any layout and version', () => {
    expect(isMonica(JSON.stringify(invented))).toBe(true);
    expect(isMonica(`\n${JSON.stringify(invented, null, 4)}`)).toBe(true);
    expect(isMonica(JSON.stringify({ ...invented, version: '2.0' }))).toBe(true);
    expect(isMonica(JSON.stringify(invented).slice(0, 300))).toBe(true);
  });

  test('and nothing else is', () => {
    expect(
      ['', '{', '[]', 'version', '{"kithcraft": 3}', '{"version": "1.0", "account": {}}'].map(isMonica),
    ).toEqual(Array(6).fill(false));
    expect(isMonica(`[${JSON.stringify(invented)}]`)).toBe(false);
    expect(isMonica(`{"long": "${'x'.repeat(5_000)}", ${JSON.stringify(exportOf([])).slice(1)}`)).toBe(false);
  });
});
