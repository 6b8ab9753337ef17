import { expect, test } from 'vitest';
import { readVCards } from '../../../utils/formats/vcard/read-vcards.ts';

const file = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;

test('a card as Apple writes it', () => {
  const { people, leftOut } = readVCards(
    file(
      'BEGIN:VCARD',
      'VERSION:3.0',
      'PRODID:-//Apple Inc.//macOS 14.0//EN',
      'N:Quell;Maren;;Dr.;',
      'FN:Dr. Maren Quell',
      'NICKNAME:Mo',
      'ORG:Birch & Foam\\, Inc.;Weaving;',
      'TITLE:Loom engineer',
      'item1.EMAIL;type=INTERNET;type=pref:maren@quell.example',
      'item1.X-ABLabel:studio',
      'EMAIL;type=INTERNET;type=WORK:m.quell@birch.example',
      'TEL;type=CELL;type=VOICE;type=pref:+49 30 1234567',
      'item2.ADR;type=HOME;type=pref:;;Lindenweg 4;Potsdam;;14467;Germany',
      'item2.X-ABADR:de',
      'item3.URL;type=pref:https\\://quell.example/a\\,b',
      'item3.X-ABLabel:_$!<HomePage>!$_',
      'BDAY;X-APPLE-OMIT-YEAR=1604:1604-04-15',
      'item4.X-ABDATE;type=pref:2011-06-30',
      'item4.X-ABLabel:_$!<Anniversary>!$_',
      'item5.X-ABRELATEDNAMES;type=pref:Ilse Quell',
      'item5.X-ABLabel:_$!<Sister>!$_',
      'X-SOCIALPROFILE;type=twitter;x-user=marenq:http://twitter.com/marenq',
      'X-SOCIALPROFILE;type=mastodon;x-user=maren@looms.example:x-apple:maren@looms.example',
      'X-SOCIALPROFILE;type=chessclub;x-user=mq:x-apple:mq',
      'IMPP;X-SERVICE-TYPE=Jabber;type=HOME:xmpp:maren@chat.example',
      'NOTE:Met in Leipzig\\; likes trains\\nand tea\\, black, or green',
      'CATEGORIES:weavers,old friends',
      'PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAEBAQEBAQEBAQEB',
      ' AQEBAQEBAQEBAQEBAQEBAQ==',
      'UID:6A1E0B6C-2B1D-4E55-9F0D-0D6B5B8C1A01:ABPerson',
      'END:VCARD',
    ),
  );
  expect(leftOut).toEqual([]);
  expect(people).toEqual([
    {
      at: { line: 1 },
      ref: '6A1E0B6C-2B1D-4E55-9F0D-0D6B5B8C1A01:ABPerson',
      name: 'Dr. Maren Quell',
      headline: 'Loom engineer',
      organisation: 'Birch & Foam, Inc.',
      location: 'Potsdam, Germany',
      emails: ['maren@quell.example', 'm.quell@birch.example'],
      pages: ['https://quell.example/a,b', 'http://twitter.com/marenq', 'https://looms.example/@maren'],
      tags: ['weavers', 'old friends'],
      topics: [],
      notes: [
        { text: 'Met in Leipzig; likes trains\nand tea, black, or green' },
        {
          text: [
            'Department: Weaving',
            'Also called: Mo',
            'Phone (cell): +49 30 1234567',
            'Address (home): Lindenweg 4, Potsdam, 14467, Germany',
            'Birthday: April 15',
            'Date (anniversary): June 30, 2011',
            'Related (sister): Ilse Quell',
            'Profile (chessclub): mq',
            'Chat (home): xmpp:maren@chat.example',
          ].join('\n'),
        },
      ],
    },
  ]);
});

test('a group as Apple writes it', () => {
  const { people } = readVCards(
    file(
      'BEGIN:VCARD',
      'VERSION:3.0',
      'N:Weavers',
      'FN:Weavers',
      'X-ADDRESSBOOKSERVER-KIND:group',
      'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:abc-1',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Maren',
      'UID:ABC-1',
      'END:VCARD',
    ),
  );
  expect(people.map(({ name, tags }) => [name, tags])).toEqual([['Maren', ['Weavers']]]);
});

test('cards as Google writes them', () => {
  const { people } = readVCards(
    file(
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:Tamsin Orrery',
      'N:Orrery;Tamsin;;;',
      'EMAIL;TYPE=INTERNET;TYPE=WORK:tamsin@orrery.example',
      'TEL;TYPE=CELL:+44 20 7946 0000',
      'BDAY;VALUE=date:19900229',
      'item1.URL:https\\://orrery.example/tamsin',
      'item1.X-ABLabel:PROFILE',
      'CATEGORIES:myContacts,Stargazers',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:3.0',
      'FN:',
      'N:;;;;',
      'EMAIL;TYPE=INTERNET:nobody@orrery.example',
      'CATEGORIES:myContacts',
      'END:VCARD',
    ),
  );
  expect(people).toMatchObject([
    {
      ref: 'tamsin@orrery.example',
      name: 'Tamsin Orrery',
      emails: ['tamsin@orrery.example'],
      pages: ['https://orrery.example/tamsin'],
      tags: ['Stargazers'],
      // 1990 had no February 29, so it stays as it is written.
      notes: [{ text: 'Phone (cell): +44 20 7946 0000\nBirthday: 19900229' }],
    },
    { at: { line: 12 }, ref: 'nobody@orrery.example', name: 'nobody@orrery.example', tags: [], notes: [] },
  ]);
});
