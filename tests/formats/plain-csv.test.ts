import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Refusal } from '../../utils/core/drafts.ts';
import { readCsv } from '../../utils/formats/csv.ts';
import { guessMapping, type Mapping, PLAIN_FIELDS, readPlainCsv } from '../../utils/formats/plain-csv.ts';
import { type FieldId, HEADER_WORDS } from '../../utils/formats/plain-csv-words.ts';
import { textOfFile } from '../../utils/formats/text-of-file.ts';
import { cpuNow } from '../setup/cpu-now.ts';

/** What is read of a table with these fields as its columns, or as its columns are guessed. */
function read(text: string, fields?: readonly (FieldId | undefined)[]) {
  const table = readCsv(text);
  if (!table) throw new Error('no table');
  const mapping = fields
    ? new Map(fields.flatMap((field, i) => (field ? [[i, field] as const] : [])))
    : guessMapping(table.columns);
  return readPlainCsv(table, mapping);
}

const guessed = (header: string): (FieldId | undefined)[] => {
  const columns = header.split(',');
  const mapping = guessMapping(columns);
  return columns.map((_, i) => mapping.get(i));
};

describe('the guess of what columns hold', () => {
  test.each<[string, string, (FieldId | undefined)[]]>([
    ['English', 'First Name,Surname,E-Mail,Company', ['givenName', 'familyName', 'email', 'organisation']],
    ['German', 'Vorname,Name,Firma,Notizen', ['givenName', 'familyName', 'organisation', 'note']],
    [
      'French',
      'Prénom,Nom,Société,Dernier contact',
      ['givenName', 'familyName', 'organisation', 'lastContact'],
    ],
    ['Spanish', 'Nombre,Apellidos,Correo electrónico', ['givenName', 'familyName', 'email']],
    ['Italian', 'NOME,COGNOME,Città,Sito web', ['givenName', 'familyName', 'location', 'page']],
    ['Portuguese', 'Nome,Organização,Observações', ['name', 'organisation', 'note']],
    ['Dutch', 'Voornaam,Achternaam,Woonplaats', ['givenName', 'familyName', 'location']],
    ['sites', 'Name,LinkedIn,Twitter,Website', ['name', 'page', 'page', 'page']],
    ['signs and numbers', 'full_name,Email 1,E-mail 2 - Value', ['name', 'email', 'email']],
    ['middle names', 'First Name,Middle Name,Last Name', ['givenName', 'givenName', 'familyName']],
  ])('knows words: %s', (_, header, fields) => {
    expect(guessed(header)).toEqual(fields);
  });

  test('takes the best column of two, leaves unknown ones, and two of one name cannot be told apart', () => {
    expect(guessed('Title,Job Title,Country,City')).toEqual([undefined, 'headline', undefined, 'location']);
    expect(guessed('Shoe size,__proto__,constructor,')).toEqual([undefined, undefined, undefined, undefined]);
    expect(guessed('Note,note')).toEqual(['note', undefined]);
    expect(guessed('Name,Vorname,Nachname')).toEqual(['name', 'givenName', 'familyName']);
  });

  test('knows what every field is called on the screen, and no word for two fields', () => {
    for (const { id, label } of PLAIN_FIELDS) expect(guessed(label)).toEqual([id]);
    expect(PLAIN_FIELDS.map(({ id }) => id).sort()).toEqual(Object.keys(HEADER_WORDS).sort());
    for (const [field, words] of Object.entries(HEADER_WORDS))
      for (const word of words.split(',')) expect([word, ...guessed(word)]).toEqual([word, field]);
  });

  test('of an endless header is made at once', () => {
    expect(guessMapping(['\uFDFA'.repeat(30_000_000), 'Name'])).toEqual(new Map([[1, 'name']]));
  });
});

describe('a plain table', () => {
  test('is read by what its columns are said to be', () => {
    const header = 'who,mail,more mail,web,firm,does,town,pron,t,s,n,m,seen,unread';
    const row =
      'Ida Quint,"Ida@Example.org; iq@example.net",IDA@example.org,example.org/ida https://example.net,Quay,"Diver, welder",Turku,she/her,"a, B;b|c",Ropes|Knots,"first\nnote",second,2024-03-12,x';
    const fields: (FieldId | undefined)[] = ['name', 'email', 'email', 'page', 'organisation', 'headline'];
    fields.push('location', 'pronouns', 'tags', 'topics', 'note', 'note', 'lastContact', undefined);
    expect(read(`${header}\n${row}\n`, fields)).toEqual({
      people: [
        {
          at: { line: 2 },
          ref: 'ida@example.org',
          name: 'Ida Quint',
          pronouns: 'she/her',
          headline: 'Diver, welder',
          organisation: 'Quay',
          location: 'Turku',
          emails: ['Ida@Example.org', 'iq@example.net'],
          pages: ['https://example.org/ida', 'https://example.net'],
          tags: ['a', 'B', 'c'],
          topics: ['Ropes', 'Knots'],
          notes: [{ text: 'first\nnote' }, { text: 'second' }],
        },
      ],
      interactions: [
        {
          at: { line: 2 },
          refs: ['ida@example.org'],
          kind: 'met',
          when: Date.UTC(2024, 2, 12, 12),
          about: '',
        },
      ],
      leftOut: [],
    });
  });

  test('has names of parts, given before family in whatever order the columns are', () => {
    const names = (text: string) => read(text).people.map(({ name }) => name);
    expect(names('Last name,First name,Middle name\nQuint,Ida,M.\nVell,,\n')).toEqual([
      'Ida M. Quint',
      'Vell',
    ]);
    expect(names('Full name,Vorname,Nachname\nDr. I. Quint,Ida,Quint\n,Okan,Vell\n')).toEqual([
      'Dr. I. Quint',
      'Okan Vell',
    ]);
  });

  test('joins several columns of one line of text', () => {
    const { people } = read('n,a,b\nIda,Bern,Switzerland\nOkan,Bern,Bern\n', [
      'name',
      'location',
      'location',
    ]);
    expect(people.map(({ location }) => location)).toEqual(['Bern, Switzerland', 'Bern']);
  });

  test('tells columns of one name by the first', () => {
    const { people } = read('Name,Note,Note\nIda,first,second\n', ['name', 'note', 'note']);
    expect(people[0]?.notes).toEqual([{ text: 'first' }]);
  });

  test('leaves out what it cannot read, with sentences', () => {
    const text =
      'Name,E-mail,Page\nIda,n/a,"@ida, https://[ javascript:y"\n,,\n"",none,\nOkan,ok@example.org,\n';
    const { people, leftOut } = read(text);
    expect(people.map(({ name, emails, pages }) => [name, emails, pages])).toEqual([
      ['Ida', [], []],
      ['Okan', ['ok@example.org'], []],
    ]);
    expect(leftOut.map(({ at, reason }) => [at.line, reason.slice(0, 66)])).toEqual([
      [2, '“n/a” cannot be read as an e-mail address, so it is left out. To k'],
      [2, '“@ida,”, “https://[” and 1 more cannot be read as addresses of pag'],
      [4, '“none” cannot be read as an e-mail address, so it is left out. To '],
      [4, 'This line names nobody: it has no name, no e-mail address and no p'],
    ]);
  });

  test('keeps two of the same ref, and the interactions of each', () => {
    const { people, interactions } = read('Name,Last contact\nIda,2024-03-12\nIda,2024-03-13\n');
    expect(people.map(({ ref }) => ref)).toEqual(['ida|', 'ida|#2']);
    expect(interactions.map(({ refs }) => refs)).toEqual([['ida|'], ['ida|#2']]);
  });

  test('may hold formulas and parts of JavaScript as text', () => {
    const { people } = read('__proto__,constructor,toString\n=1+1,__proto__,"a,constructor"\n', [
      'name',
      'organisation',
      'tags',
    ]);
    expect(people).toEqual([
      expect.objectContaining({ name: '=1+1', organisation: '__proto__', tags: ['a', 'constructor'] }),
    ]);
  });
});

describe('the day of the last contact', () => {
  const daysOf = (...cells: string[]) => {
    const text = `n,d\n${cells.map((cell, i) => `P${i},"${cell}"`).join('\n')}\n`;
    const { interactions, leftOut } = read(text, ['name', 'lastContact']);
    const days = interactions.map(({ when }) => new Date(when).toISOString().replace('T12:00:00.000Z', ''));
    return { days, leftOut: leftOut.map(({ at, reason }) => `${at.line} ${reason.slice(0, 41)}`) };
  };

  test('is read from ISO, with a time or without, and from day.month.year', () => {
    expect(
      daysOf('2024-03-12', '2024-03-12 23:59', '2024-3-2T01:00:00Z', '12.03.2024', '1. 2. 2023', ''),
    ).toEqual({
      days: ['2024-03-12', '2024-03-12', '2024-03-02', '2024-03-12', '2023-02-01'],
      leftOut: [],
    });
  });

  test('is read with slashes as the whole column tells', () => {
    expect(daysOf('3/4/2024', '3/13/2024').days).toEqual(['2024-03-04', '2024-03-13']);
    expect(daysOf('3/4/2024', '13/3/2024').days).toEqual(['2024-04-03', '2024-03-13']);
    expect(daysOf('3/4/2024', '13/3/2024', '3/13/2024')).toEqual({
      days: ['2024-03-13', '2024-03-13'],
      leftOut: ['2 “3/4/2024” can be two days: nothing tells'],
    });
  });

  test('is left out where nothing tells, except where both orders mean one day', () => {
    expect(daysOf('3/4/2024', '5/5/2024')).toEqual({
      days: ['2024-05-05'],
      leftOut: ['2 “3/4/2024” can be two days: nothing tells'],
    });
  });

  test('is left out where it does not exist, and does not tell the order then', () => {
    expect(
      daysOf('2024-02-30', '31.4.2024', '13/14/2024', '3/4/2024', '12/3/24', 'yesterday', '1969-12-31'),
    ).toEqual({
      days: [],
      leftOut: [
        '2 “2024-02-30” cannot be read as a date, so',
        '3 “31.4.2024” cannot be read as a date, so ',
        '4 “13/14/2024” cannot be read as a date, so',
        '5 “3/4/2024” can be two days: nothing tells',
        '6 “12/3/24” cannot be read as a date, so it',
        '7 “yesterday” cannot be read as a date, so ',
        '8 “1969-12-31” lies before 1970, so it is l',
      ],
    });
  });

  test('is told in each column for itself, and counted once', () => {
    const text = 'n,a,b\nIda,3/13/2024,13/3/2024\nOkan,3/4/2024,3/4/2024\n';
    const { interactions } = read(text, ['name', 'lastContact', 'lastContact']);
    expect(
      interactions.map(({ refs, when }) => [refs[0], new Date(when).toISOString().slice(0, 10)]),
    ).toEqual([
      ['ida|', '2024-03-13'],
      ['okan|', '2024-03-04'],
      ['okan|', '2024-04-03'],
    ]);
  });
});

describe('a file', () => {
  test('with a mark at its beginning is read', async () => {
    const text = await textOfFile(new Blob(['\uFEFFName;E-Mail\r\nJörg;j@example.org\r\n']));
    expect(read(text).people).toMatchObject([{ name: 'Jörg', emails: ['j@example.org'] }]);
  });

  test('of 50,000 people is read within three seconds', () => {
    const rows = Array.from(
      { length: 50_000 },
      (_, i) => `Ida ${i},i${i}@example.org,"a, b",3/13/2024,"x\ny"`,
    );
    const text = ['Name,E-mail,Tags,Last contact,Notes', ...rows].join('\n');
    const start = cpuNow();
    const { people, interactions } = read(text);
    expect([people.length, interactions.length]).toEqual([50_000, 50_000]);
    expect(cpuNow() - start).toBeLessThan(3_000);
  });

  test('of 50,000 people of one name is read within three seconds', () => {
    const start = cpuNow();
    const { people } = read(`Name\n${'Ida\n'.repeat(50_000)}`);
    expect(people.at(-1)?.ref).toBe('ida|#50000');
    expect(cpuNow() - start).toBeLessThan(3_000);
  });

  test('of very many empty cells is refused, and very many values in one cell are not all read', () => {
    const header = Array.from({ length: 900 }, (_, i) => `c${i}`).join(',');
    const mapping = Array.from({ length: 900 }, (): FieldId => 'note');
    expect(() => read(`${header}\n${'a\n'.repeat(30_000)}`, mapping)).toThrow(Refusal);
    const { leftOut } = read(`n,e\nIda,"${'x;y;'.repeat(500_000)}"\n`, ['name', 'email']);
    expect(leftOut).toHaveLength(1);
    const { people } = read(`n,t\nIda,"${Array.from({ length: 9_000 }, (_, i) => i).join(';')}"\n`, [
      'name',
      'tags',
    ]);
    expect(people[0]?.tags).toHaveLength(1_000);
  });

  test('of any text and by any mapping throws nothing but a refusal', () => {
    const ids = PLAIN_FIELDS.map(({ id }) => id);
    const mappings: fc.Arbitrary<Mapping> = fc
      .array(fc.tuple(fc.integer({ min: -2, max: 8 }), fc.constantFrom(...ids)), { maxLength: 10 })
      .map((pairs) => new Map(pairs));
    const cell = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('__proto__', 'Name', '3/4/2024', '99.99.9999', '0000-00-00', 'a@b.c', 'http://[', '"'),
    );
    const line = fc.array(cell, { maxLength: 8 }).map((cells) => cells.join(','));
    const property = fc.property(fc.array(line, { maxLength: 8 }), mappings, (lines, mapping) => {
      try {
        const table = readCsv(lines.join('\n'));
        if (!table) return;
        readPlainCsv(table, mapping);
        readPlainCsv(table, guessMapping(table.columns));
      } catch (problem) {
        expect(problem).toBeInstanceOf(Refusal);
      }
    });
    fc.assert(property, { numRuns: 100 });
  });
});
