import { expect, test } from 'vitest';
import { readVCards } from '../../../utils/formats/vcard/read-vcards.ts';

const file = (...lines: readonly string[]): string => `${lines.join('\r\n')}\r\n`;

test('cards as both versions of Monica write them', () => {
  const { people } = readVCards(
    file(
      'BEGIN:VCARD',
      'VERSION:4.0',
      'PRODID:-//Sabre//Sabre VObject 4.3.5//EN',
      'UID:1b4a8c1e-3f0b-4e0a-8a51-6f7f0a1d2c3b',
      'SOURCE:https://monica.example/people/h:abc',
      'FN:Oke Dunstan',
      'N:Dunstan;Oke;;;',
      'GENDER:M',
      'socialProfile;TYPE=linkedin:oke-dunstan',
      'socialProfile;TYPE=facebook:oke.dunstan',
      'socialProfile;TYPE=github:https://github.com/okedun',
      'REV:20240102T030405Z',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'UID:urn:uuid:2b4a8c1e-3f0b-4e0a-8a51-6f7f0a1d2c3b',
      'FN:Rue Halloran',
      'X-SOCIAL-PROFILE;TYPE=linkedin;X-USER=rue-h:',
      'X-SOCIAL-PROFILE;TYPE=bluesky;X-USER=@rue.example:',
      'CATEGORIES:book club',
      'END:VCARD',
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:group',
      'FN:Sunday walkers',
      'MEMBER:urn:uuid:1b4a8c1e-3f0b-4e0a-8a51-6f7f0a1d2c3b',
      'MEMBER:urn:uuid:2b4a8c1e-3f0b-4e0a-8a51-6f7f0a1d2c3b',
      'END:VCARD',
    ),
  );
  expect(people).toMatchObject([
    {
      ref: '1b4a8c1e-3f0b-4e0a-8a51-6f7f0a1d2c3b',
      pages: ['https://www.linkedin.com/in/oke-dunstan', 'https://github.com/okedun'],
      tags: ['Sunday walkers'],
      notes: [{ text: 'Profile (facebook): oke.dunstan' }],
    },
    {
      ref: '2b4a8c1e-3f0b-4e0a-8a51-6f7f0a1d2c3b',
      pages: ['https://www.linkedin.com/in/rue-h', 'https://bsky.app/profile/rue.example'],
      tags: ['book club', 'Sunday walkers'],
      notes: [],
    },
  ]);
});

test('a card of vCard 2.1, as phones write it', () => {
  const { people, leftOut } = readVCards(
    file(
      'BEGIN:VCARD',
      'VERSION:2.1',
      'N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:=C5=81=C4=85ka;=C5=BBaneta;;;',
      'TEL;CELL;PREF:600-100-200',
      'EMAIL;INTERNET:zaneta@laka.example',
      'NOTE;ENCODING=QUOTED-PRINTABLE:First line=0D=0Asecond with 1 =3D 1 and a long t=',
      'ail that goes on',
      'NOTE;CHARSET=ISO-8859-1;QUOTED-PRINTABLE:caf=E9',
      'PHOTO;JPEG;ENCODING=BASE64:/9j/4AAQ',
      ' SkZJRg==',
      '',
      'END:VCARD',
    ),
  );
  expect(leftOut).toEqual([]);
  expect(people).toMatchObject([
    {
      name: 'Żaneta Łąka',
      emails: ['zaneta@laka.example'],
      notes: [
        { text: 'First line\nsecond with 1 = 1 and a long tail that goes on' },
        { text: 'café' },
        { text: 'Phone (cell): 600-100-200' },
      ],
    },
  ]);
});

test('a value of vCard 2.1 that is cut short ends with its card', () => {
  const { people } = readVCards(
    file(
      'BEGIN:VCARD',
      'FN:Ada',
      'NOTE;ENCODING=QUOTED-PRINTABLE:x=',
      'END:VCARD',
      'BEGIN:VCARD',
      'FN:Bo',
      'END:VCARD',
    ),
  );
  expect(people.map(({ name, notes }) => [name, notes])).toEqual([
    ['Ada', [{ text: 'x=' }]],
    ['Bo', []],
  ]);
});
