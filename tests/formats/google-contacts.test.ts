import { describe, expect, test } from 'vitest';
import { readGoogleContacts } from '../../utils/formats/google-contacts.ts';
import { fileOf, OLD, OLDEST, peopleIn, TODAY } from './a-google-file.ts';

describe('a person of Google Contacts', () => {
  test('is read from the header of today', () => {
    const arrivals = readGoogleContacts(
      fileOf(TODAY, {
        'First Name': 'Marisol',
        'Middle Name': 'de la',
        'Last Name': 'Quint',
        Nickname: 'Mari',
        'Organization Name': 'Halden, Ruiz & Co.',
        'Organization Title': 'Cartographer',
        Birthday: '1906-12-09',
        Notes: 'Two lines,\nwith a “comma”',
        Labels: '* coworkers ::: * myContacts ::: Navy ::: * starred',
        'E-mail 1 - Label': '* ',
        'E-mail 1 - Value': 'Marisol@Example.org ::: mq@example.net',
        'E-mail 3 - Value': 'third@example.org',
        'Phone 1 - Label': '* Work',
        'Phone 1 - Value': '+41 31 555 01 02 ::: +41 31 555 01 03',
        'Address 1 - Label': 'Home',
        'Address 1 - Formatted': 'Hill Lane 3\n3011 Bern\nCH',
        'Website 1 - Value': 'https://example.org/@mq ::: www.example.net/mq',
        'Website 2 - Value': 'javascript:alert(1)',
      }),
    );
    expect(arrivals?.people).toEqual([
      {
        at: { line: 2 },
        ref: 'marisol@example.org',
        name: 'Marisol de la Quint',
        headline: 'Cartographer',
        organisation: 'Halden, Ruiz & Co.',
        emails: ['Marisol@Example.org', 'mq@example.net', 'third@example.org'],
        pages: ['https://example.org/@mq', 'https://www.example.net/mq'],
        tags: ['coworkers', 'Navy', 'starred'],
        topics: [],
        notes: [
          { text: 'Two lines,\nwith a “comma”' },
          {
            text: 'Birthday: 1906-12-09\nPhone (Work): +41 31 555 01 02\nPhone (Work): +41 31 555 01 03\nAddress (Home): Hill Lane 3, 3011 Bern, CH',
          },
        ],
      },
    ]);
    expect(arrivals?.interactions).toEqual([]);
    expect(arrivals?.leftOut.map(({ at, reason }) => [at.line, reason.slice(0, 60)])).toEqual([
      [2, '“javascript:alert(1)” cannot be read as the address of a pag'],
    ]);
  });

  test.each([
    ['an older', OLD],
    ['the oldest', OLDEST],
    ['a shuffled', OLD.split(',').reverse().join(',')],
  ])('is read from %s header', (_, header) => {
    const [person] = peopleIn(header, {
      Name: 'Dr. Okan Vell',
      'Given Name': 'Okan',
      'Family Name': 'Vell',
      Location: 'Utrecht',
      Notes: 'A note',
      'Group Membership': '* My Contacts ::: Choir ::: * Starred',
      'E-mail 1 - Type': '* Work',
      'E-mail 1 - Value': 'okan@example.org',
      'Phone 1 - Type': 'Mobile',
      'Phone 1 - Value': '555 0100',
      'Organization 1 - Name': 'Vell Boats',
      'Organization 1 - Title': 'Rigger',
      'Website 1 - Value': 'http://example.org',
    });
    expect(person).toEqual({
      at: { line: 2 },
      ref: 'okan@example.org',
      name: 'Okan Vell',
      headline: 'Rigger',
      organisation: 'Vell Boats',
      location: 'Utrecht',
      emails: ['okan@example.org'],
      pages: ['http://example.org'],
      tags: ['Choir', 'starred'],
      topics: [],
      notes: [{ text: 'A note' }, { text: 'Phone (Mobile): 555 0100' }],
    });
  });

  test('has the name that there is', () => {
    const nicknamed = { Nickname: 'Zig', 'Organization 1 - Name': 'Zed & Sons' };
    const people = peopleIn(
      OLD,
      { Name: 'Tove' },
      nicknamed,
      { 'Organization 1 - Name': 'Harbour Office' },
      { 'E-mail 1 - Value': 'nobody@example.org' },
    );
    expect(people.map(({ name, organisation }) => [name, organisation])).toEqual([
      ['Tove', undefined],
      ['Zig', 'Zed & Sons'],
      ['Harbour Office', undefined],
      ['', undefined],
    ]);
  });

  test('has an address put together where Google has not formatted it, and no empty label', () => {
    const [person] = peopleIn(TODAY, {
      'First Name': 'Ida',
      'Address 1 - Street': 'Quay 4',
      'Address 1 - City': 'Turku',
    });
    expect(person?.notes).toEqual([{ text: 'Address: Quay 4, Turku' }]);
  });

  test('is named by e-mail, page, or name and organisation, and a second of the same by its number', () => {
    const [mail, page] = [{ 'E-mail 1 - Value': 'A@example.org' }, { 'Website 1 - Value': 'example.org/A' }];
    const named = { 'First Name': 'Ida', 'Organization Name': 'Quay' };
    const file = [mail, { ...mail, ...page }, page, named, named, named];
    const refs = peopleIn(TODAY, ...file).map(({ ref }) => ref);
    expect(refs.slice(0, 3)).toEqual(['a@example.org', 'a@example.org#2', 'https://example.org/A']);
    expect(refs.slice(3)).toEqual(['ida|quay', 'ida|quay#2', 'ida|quay#3']);
  });

  test('never has the ref of another, even where a name looks like a second one', () => {
    const named = (name: string) => ({ 'First Name': name, 'Organization Name': 'Q' });
    const refs = peopleIn(
      TODAY,
      named('Ida'),
      { 'First Name': 'Ida', 'Organization Name': 'Q#2' },
      named('Ida'),
    );
    expect(refs.map(({ ref }) => ref)).toEqual(['ida|q', 'ida|q#2', 'ida|q#3']);
  });

  test('who has neither name nor address is left out with a sentence, and an e-mail address that is none', () => {
    const arrivals = readGoogleContacts(
      fileOf(TODAY, { 'Phone 1 - Value': '555' }, { 'First Name': 'Ida', 'E-mail 1 - Value': 'ask her' }),
    );
    expect(arrivals?.people.map(({ name, emails }) => [name, emails])).toEqual([['Ida', []]]);
    expect(arrivals?.leftOut.map(({ at, reason }) => [at.line, reason.slice(0, 50)])).toEqual([
      [2, 'This line names nobody: it has no name, no e-mail '],
      [3, '“ask her” cannot be read as an e-mail address, so '],
    ]);
  });

  test('has what looks like a formula or a part of JavaScript as text', () => {
    const [formula, proto] = peopleIn(
      `${TODAY},__proto__,constructor`,
      { 'First Name': '=HYPERLINK("https://example.org","x")', Notes: '+1' },
      {
        'First Name': '__proto__',
        Labels: 'constructor ::: __proto__',
        constructor: 'a',
        ['__proto__']: 'b',
      },
    );
    expect([formula?.name, formula?.notes]).toEqual([
      '=HYPERLINK("https://example.org","x")',
      [{ text: '+1' }],
    ]);
    expect([proto?.name, proto?.tags]).toEqual(['__proto__', ['constructor', '__proto__']]);
    expect(Object.getPrototypeOf(proto)).toBe(Object.prototype);
  });
});
