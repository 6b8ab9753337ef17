import { describe, expect, test } from 'vitest';
import type { IncomingPerson } from '../../../utils/core/incoming.ts';
import { readVCards } from '../../../utils/formats/vcard/read-vcards.ts';

/** The one person that a card of these lines brings. */
const personOf = (...lines: readonly string[]): IncomingPerson | undefined =>
  readVCards(['BEGIN:VCARD', 'VERSION:4.0', ...lines, 'END:VCARD', ''].join('\r\n')).people[0];

describe('a name', () => {
  test.each([
    [['FN:Ada Lumen', 'N:Other;Name;;;'], 'Ada Lumen'],
    [['FN: ', 'N:Lumen;Ada;Mia,Pia;Dr.;Jr.'], 'Dr. Ada Mia Pia Lumen Jr.'],
    [['ORG:Lumen\\; Co;Lab', 'NICKNAME:Lu'], 'Lumen; Co'],
    [['NICKNAME:,Lu,La', 'EMAIL:a@lumen.example'], 'Lu'],
    [['EMAIL:mailto:a@lumen.example'], 'a@lumen.example'],
    [['URL:lumen.example'], ''],
  ])('of %j is %j', (lines, name) => {
    expect(personOf(...lines)?.name).toBe(name);
  });
});

describe('what names a person the same each time', () => {
  test.each([
    [['FN:Ada', 'UID:urn:uuid:AB-1', 'EMAIL:a@lumen.example'], 'AB-1'],
    [['FN:Ada', 'EMAIL:a@lumen.example', 'URL:lumen.example'], 'a@lumen.example'],
    [['FN:Ada', 'URL:lumen.example'], 'https://lumen.example'],
    [['FN:Ada', 'ORG:Lumen'], 'Ada|Lumen'],
  ])('%j is %j', (lines, ref) => {
    expect(personOf(...lines)?.ref).toBe(ref);
  });
});

describe('a page', () => {
  test.each([
    ['URL:http://lumen.example/x', 'http://lumen.example/x'],
    ['URL:lumen.example/a?b=c', 'https://lumen.example/a?b=c'],
    ['SOCIALPROFILE;SERVICE-TYPE=GitHub:https://github.com/ada', 'https://github.com/ada'],
    ['SOCIALPROFILE;SERVICE-TYPE=GitHub;VALUE=text:ada', 'https://github.com/ada'],
    ['SOCIALPROFILE;SERVICE-TYPE=X;USERNAME="@ada_l":urn:x', 'https://x.com/ada_l'],
    ['SOCIALPROFILE;SERVICE-TYPE=Twitter;VALUE=text:ada_l', 'https://x.com/ada_l'],
    ['SOCIALPROFILE;SERVICE-TYPE=Mastodon;VALUE=text:@ada@lumen.example', 'https://lumen.example/@ada'],
    ['SOCIALPROFILE;SERVICE-TYPE=Bluesky;VALUE=text:ada.example', 'https://bsky.app/profile/ada.example'],
    ['X-SOCIALPROFILE;TYPE=home,linkedin:linkedin.com/in/ada', 'https://linkedin.com/in/ada'],
    ['X-LINKEDIN:ada', 'https://www.linkedin.com/in/ada'],
    ['IMPP:https://chat.example/ada', 'https://chat.example/ada'],
    ['RELATED;TYPE=me:https://ada.example/', 'https://ada.example/'],
  ])('%s is %s', (line, page) => {
    expect(personOf('FN:Ada', line)).toMatchObject({ pages: [page], notes: [] });
  });

  test.each([
    ['URL:fb://profile/1', 'Page: fb://profile/1'],
    ['URL:javascript:alert(1)', 'Page: javascript:alert(1)'],
    ['SOCIALPROFILE;SERVICE-TYPE=Mastodon;VALUE=text:ada', 'Profile (Mastodon): ada'],
    ['SOCIALPROFILE;SERVICE-TYPE=GitHub;VALUE=text:a/../b', 'Profile (GitHub): a/../b'],
    ['X-SOCIALPROFILE:ada', 'Profile: ada'],
    ['IMPP:sip:ada@chat.example', 'Chat: sip:ada@chat.example'],
    ['RELATED;TYPE=spouse:https://bo.example/', 'Related (spouse): https://bo.example/'],
  ])('is not made of %s, which is noted', (line, text) => {
    expect(personOf('FN:Ada', line)).toMatchObject({ pages: [], notes: [{ text }] });
  });
});

describe('other fields', () => {
  test('of RFC 6715 and RFC 9554', () => {
    expect(
      personOf(
        'FN:Ada',
        'PRONOUNS;LANGUAGE=en;PREF=1:she/her',
        'PRONOUNS;LANGUAGE=de:sie/ihr',
        'ROLE:Chair',
        'EXPERTISE;LEVEL=expert:compilers',
        'INTEREST;LEVEL=high:rock\\, paper',
        'INTEREST:compilers',
        'HOBBY;LEVEL=low:kites',
      ),
    ).toMatchObject({
      pronouns: 'she/her',
      headline: 'Chair',
      topics: ['compilers', 'rock, paper'],
      notes: [{ text: 'Hobby: kites' }],
    });
  });

  test('are escaped and listed as the standard says', () => {
    const person = personOf(
      'FN:a\\;b\\\\;c',
      'CATEGORIES:x\\\\,y\\,z,,\\,',
      'CATEGORIES:y\\,z',
      'ORG:o\\\\;u',
    );
    expect(person).toMatchObject({ name: 'a;b\\;c', tags: ['x\\', 'y,z', ','], organisation: 'o\\' });
  });

  test('that have no place are noted, and none is lost', () => {
    const text = personOf(
      'FN:Ada',
      'TITLE:Chair',
      'ROLE:Speaker',
      'EMAIL:not an address',
      'TEL;VALUE=uri;TYPE="home,voice":tel:+1-555-0100',
      'BDAY:--0415',
      'ANNIVERSARY:20090808T1430-0500',
      'BDAY;VALUE=text:around 1900',
      'ADR;TYPE=work:PO 1;;Lane 2\\nHouse 3;Ghent;East;9000;Belgium',
      'ADR:;;;Ghent;;;Belgium',
      'ADR:;;;Lund;;;',
    )?.notes[0]?.text.split('\n');
    expect(text).toEqual([
      'Role: Speaker',
      'E-mail: not an address',
      'Phone (home): +1-555-0100',
      'Birthday: April 15',
      'Anniversary: August 8, 2009',
      'Birthday: around 1900',
      'Address (work): PO 1, Lane 2 House 3, Ghent, East, 9000, Belgium',
      'Address: Lund',
    ]);
  });
});
