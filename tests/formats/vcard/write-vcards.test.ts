import { describe, expect, test } from 'vitest';
import { readVCards } from '../../../utils/formats/vcard/read-vcards.ts';
import { type CardPerson, writeVCards } from '../../../utils/formats/vcard/write-vcards.ts';

const BARE: CardPerson = {
  uid: '6f1f2f6e-5f0a-4d5c-9a52-0f8f5d1a7b11',
  name: 'Ada Lumen',
  emails: [],
  pages: [],
  tags: [],
  topics: [],
  notes: [],
  changedAt: Date.UTC(2026, 10, 3, 9, 8, 7),
};

const FULL: CardPerson = {
  ...BARE,
  pronouns: 'she/her',
  headline: 'Chair; speaker, too',
  organisation: 'Lumen; Co, Inc.',
  location: 'Ghent, Belgium',
  bio: 'Weaves.',
  emails: ['ada@lumen.example'],
  pages: ['https://lumen.example/a,b;c', 'https://www.linkedin.com/in/ada', 'https://notgithub.com/ada'],
  tags: ['a,b', 'c'],
  topics: ['looms', 'rock, paper'],
  notes: ['one\ntwo, \\n three', 'four'],
};

describe('a person', () => {
  test('becomes a card of vCard 4.0', () => {
    expect(writeVCards([FULL], []).split('\r\n')).toEqual([
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:individual',
      'FN:Ada Lumen',
      'N:Ada Lumen;;;;',
      'PRONOUNS:she/her',
      'TITLE:Chair; speaker\\, too',
      'ORG:Lumen\\; Co\\, Inc.',
      'ADR:;;;Ghent\\, Belgium;;;',
      'EMAIL:ada@lumen.example',
      'URL:https://lumen.example/a,b;c',
      'SOCIALPROFILE;SERVICE-TYPE=LinkedIn:https://www.linkedin.com/in/ada',
      'URL:https://notgithub.com/ada',
      'CATEGORIES:a\\,b,c',
      'INTEREST:looms',
      'INTEREST:rock\\, paper',
      'NOTE:Weaves.',
      'NOTE:one\\ntwo\\, \\\\n three',
      'NOTE:four',
      'REV:20261103T090807Z',
      'UID:urn:uuid:6f1f2f6e-5f0a-4d5c-9a52-0f8f5d1a7b11',
      'END:VCARD',
      '',
    ]);
  });

  test('has no property for what is not there, and an id that is no uuid stays as it is', () => {
    const text = writeVCards(
      [{ ...BARE, uid: 'p-1', changedAt: Number.NaN, tags: [' '], location: '\u0000' }],
      [],
    );
    expect(text).toBe(
      'BEGIN:VCARD\r\nVERSION:4.0\r\nKIND:individual\r\nFN:Ada Lumen\r\nN:Ada Lumen;;;;\r\nUID;VALUE=TEXT:p-1\r\nEND:VCARD\r\n',
    );
  });

  test('is folded at 75 octets, between letters', () => {
    const note = 'aé漢🌊'.repeat(200);
    const text = writeVCards([{ ...BARE, notes: [note, 'x'.repeat(70), 'x'.repeat(71)] }], []);
    const lengths = text.split('\r\n').map((line) => new TextEncoder().encode(line).length);
    expect(Math.max(...lengths)).toBe(75);
    // The longest letter has 4 octets, so a line that is folded has at least 72.
    const folded = text.split('\r\n').filter((_, i, lines) => lines[i + 1]?.startsWith(' '));
    expect(Math.min(...folded.map((line) => new TextEncoder().encode(line).length))).toBeGreaterThan(71);
    expect(text).toContain(`\r\nNOTE:${'x'.repeat(70)}\r\nNOTE:${'x'.repeat(70)}\r\n x\r\n`);
    expect(readVCards(text).people[0]?.notes[0]?.text).toBe(note);
  });
});

describe('a group', () => {
  test('comes back as a tag of its members', () => {
    const text = writeVCards(
      [BARE, { ...BARE, uid: 'p,2', name: 'Bo' }, { ...BARE, uid: 'p3', name: 'Cy' }],
      [{ uid: 'g1', name: 'Choir, old', members: [BARE.uid, 'p,2'] }],
    );
    expect(text).toContain(`KIND:group\r\nFN:Choir\\, old\r\nMEMBER:urn:uuid:${BARE.uid}\r\n`);
    expect(readVCards(text).people.map(({ tags }) => tags)).toEqual([['Choir, old'], ['Choir, old'], []]);
  });
});

describe('no text becomes another property', () => {
  const BAD = [
    'x\r\nNOTE:y',
    'x\nNOTE:y',
    'x\rNOTE:y',
    'x\\\r\nNOTE:y',
    'x\u0085NOTE:y\u2028NOTE:z',
    ';NOTE=y:"\u0000',
  ];
  const fields = ['uid', 'name', 'pronouns', 'headline', 'organisation', 'location', 'bio'] as const;
  const lists = ['emails', 'pages', 'tags', 'topics', 'notes'] as const;
  const names = (text: string): (string | undefined)[] =>
    text
      .replaceAll('\r\n ', '')
      .split('\r\n')
      .map((line) => /^[^:;]*/u.exec(line)?.[0]);

  test.each([...fields, ...lists])('in %s', (field) => {
    const filled = (text: string): CardPerson => ({
      ...FULL,
      [field]: lists.some((list) => list === field) ? [text] : text,
    });
    for (const bad of BAD) {
      const text = writeVCards([filled(bad)], []);
      expect(names(text)).toEqual(names(writeVCards([filled('x')], [])));
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    }
  });

  test('in a group', () => {
    for (const bad of BAD)
      expect(names(writeVCards([], [{ uid: bad, name: bad, members: [bad] }]))).toEqual(
        names(writeVCards([], [{ uid: 'x', name: 'x', members: ['x'] }])),
      );
  });
});
