import { describe, expect, test } from 'vitest';
import { guessMapping, PLAIN_FIELDS } from '../../utils/formats/plain-csv.ts';
import { type FieldId, HEADER_WORDS } from '../../utils/formats/plain-csv-words.ts';
import { guessed } from './a-plain-table.ts';

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
