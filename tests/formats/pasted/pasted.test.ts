import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '../../../utils/core/limits.ts';
import { type PastedAs, pastedAs } from '../../../utils/core/pasted.ts';
import { pastedCard } from '../../../utils/formats/pasted/card.ts';
import { pastedEvent } from '../../../utils/formats/pasted/event.ts';
import { pastedMail } from '../../../utils/formats/pasted/mail.ts';

const MAIL = `From: =?utf-8?q?Ad=C3=A8le_Berg?= <Adele@Weft.example>
To: "Mensah, Kofi" <kofi@loom.example>, grace@tide.example
Cc: Crew: Ines <ines@tide.example>;
Date: Tue, 12 May 2026 15:04:00 +0200
Subject: =?utf-8?b?VGlkZSB0YWJsZXMg4oCTIA==?= and
 ropes

The tables are ready.
`;

const EVENT = `BEGIN:VEVENT
DTSTART:20260512T130000Z
SUMMARY:Harbour\\, walk
LOCATION:Pier 3
ORGANIZER;CN=Adèle Berg:mailto:adele@weft.example
ATTENDEE;CN="Mensah; Kofi":mailto:kofi@loom.example
ATTENDEE:MAILTO:adele@weft.example
DESCRIPTION:Bring ropes.\\nAnd boots.
END:VEVENT`;

const CARD = `BEGIN:VCARD
VERSION:4.0
FN:Adèle Berg
EMAIL:Adele@weft.example
ORG:Weft Lab
TEL:+43 1 234
END:VCARD`;

describe('an e-mail', () => {
  it('says who, when and what about', () =>
    expect(pastedMail(MAIL)).toEqual({
      as: 'e-mail',
      kind: 'email',
      people: [
        { name: 'Adèle Berg', email: 'adele@weft.example' },
        { name: 'Mensah, Kofi', email: 'kofi@loom.example' },
        { name: '', email: 'grace@tide.example' },
        { name: 'Ines', email: 'ines@tide.example' },
      ],
      at: Date.UTC(2026, 4, 12, 13, 4),
      about: 'Tide tables – and ropes\nThe tables are ready.',
    }));

  it('is read as Outlook and as a forwarded one have it; a date that is not sure stays as text', () => {
    const pasted = pastedMail(
      '---------- Forwarded message ---------\nFrom: Ada <ada@a.example>\nSent: some Tuesday\nTo: Kofi <k@b.example>; Ines <i@c.example>\nSubject: Ropes',
    );
    expect(pasted.people.map(({ name }) => name)).toEqual(['Ada', 'Kofi', 'Ines']);
    expect(pasted).toMatchObject({ about: 'Ropes\nDate: some Tuesday' });
    expect(pasted.at).toBeUndefined();
  });
});

describe('a calendar entry', () => {
  const read = {
    as: 'calendar entry',
    kind: 'met',
    people: [
      { name: 'Adèle Berg', email: 'adele@weft.example' },
      { name: 'Mensah; Kofi', email: 'kofi@loom.example' },
    ],
    at: Date.UTC(2026, 4, 12, 13),
    about: 'Harbour, walk\nWhere: Pier 3\nBring ropes.\nAnd boots.',
  };
  it('says who, when, where and what about, alone and in its calendar', () => {
    expect(pastedEvent(EVENT)).toEqual(read);
    expect(pastedEvent(`BEGIN:VCALENDAR\nVERSION:2.0\n${EVENT}\nEND:VCALENDAR\n`)).toEqual(read);
  });

  it('with many is an event, and thousands do no harm', () => {
    const many = Array.from({ length: 3_000 }, (_, i) => `ATTENDEE;CN=N${i}:mailto:n${i}@a.example`).join(
      '\n',
    );
    const pasted = pastedEvent(EVENT.replace('DESCRIPTION', `${many}\nDESCRIPTION`));
    expect(pasted.kind).toBe('event');
    expect(pasted.people).toHaveLength(3_002);
  });
});

it('a contact card says who, and what else it says is kept as text', () => {
  const pasted = pastedCard(CARD);
  expect(pasted).toMatchObject({ people: [{ name: 'Adèle Berg', email: 'adele@weft.example' }], about: '' });
  expect(pasted.people[0]?.rest).toMatch(/Weft Lab[\s\S]*adele@weft\.example[\s\S]*\+43 1 234/iu);
});

it('what is more than one, or broken, stays as text as well', () => {
  expect(pastedCard(`${CARD}\nBEGIN:VCARD\nFN:Cut short`)).toMatchObject({
    people: [{ name: 'Adèle Berg' }],
    about: expect.stringContaining('FN:Cut short'),
  });
  const two = `BEGIN:VCALENDAR\n${EVENT}\n${EVENT.replace('Harbour', 'Beach')}\nEND:VCALENDAR`;
  expect(pastedEvent(two).about).toMatch(/^Harbour[\s\S]*SUMMARY:Beach/u);
});

it.each<[string, PastedAs | undefined]>([
  [MAIL, 'e-mail'],
  [EVENT, 'calendar entry'],
  [CARD, 'contact card'],
  ['From: the harbour we walked to the pier', undefined],
  ['Subject: ropes\nDate: today', undefined],
  ['coffee with Ada yesterday', undefined],
  ['Notes:\nFrom: Ada\nmore text', undefined],
  ['', undefined],
  [`${MAIL}${'x'.repeat(500_000)}`, undefined],
])('%.30s is told at sight', (text, as) => expect(pastedAs(text)).toBe(as));

it('whatever is pasted below a head, people are bounded and seen, and the text is all there', () => {
  const hostile = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(hostile, hostile, (header, body) => {
      const { people, about } = pastedMail(
        `From: a@b.example\nTo: ${header.replace(/[\r\n]/gu, ' ')}\n\n${body}`,
      );
      for (const { name, email = 'a@b.example' } of people) {
        expect(name.length).toBeLessThanOrEqual(LIMITS.name);
        expect(name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(email).toMatch(/^[^\s@<>"]+@[^\s@<>"]+$/u);
      }
      const words = (text: string) => text.normalize('NFC').replace(/[\p{Cc}\p{Cf}\p{Cs}\s]/gu, '');
      expect(words(about)).toContain(words(body));
    }),
  );
});

it('ten thousand lines are read in their stride', () => {
  const lines = Array.from({ length: 10_000 }, (_, i) => `To: ${'<'.repeat(20)}n${i}@a.example, "`).join(
    '\n',
  );
  expect(pastedAs(`From: a@b.example\n${lines}`)).toBe('e-mail');
  expect(pastedMail(`From: a@b.example\n${lines}`).people.length).toBeLessThan(10);
});
