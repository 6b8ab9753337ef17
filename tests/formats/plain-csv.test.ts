import { describe, expect, test } from 'vitest';
import type { FieldId } from '../../utils/formats/plain-csv-words.ts';
import { read } from './a-plain-table.ts';

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
