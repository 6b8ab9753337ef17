// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { AWAY, CALLED, HOME, readAt, typed } from './snippets.ts';

const agent = (inner = '', attributes = '') => typed('Person', CALLED + inner, attributes);

describe('RDFa', () => {
  const read = (inner: string) => readAt(AWAY, agent(inner));

  test.each([
    '<i property="jobTitle">Analyst</i>',
    '<i property="schema:jobTitle">Analyst</i>',
    '<i property="http://schema.org/jobTitle">Analyst</i>',
    '<i property="jobTitle" content="Analyst">x</i>',
    '<a property="jobTitle" href="/jobs">Analyst</a>',
    typed('Occupation', '<i property="name">Analyst</i>', 'property="hasOccupation"'),
  ])('has a value in %s', (html) => {
    expect(read(html)?.headline).toBe('Analyst');
  });

  test.each(['<img property="image" src="/a.jpg">', '<i property="image" resource="/a.jpg">x</i>'])(
    'has an address in %s',
    (html) => {
      expect(read(html)?.avatar).toBe('https://uni.example/a.jpg');
    },
  );

  test.each([
    ['schema:Person', '<b property="schema:name">Ada Lovelace</b>'],
    ['foaf:Person', '<b property="foaf:name">Ada Lovelace</b>'],
    [
      'http://xmlns.com/foaf/0.1/Person',
      '<b property="foaf:firstName">Ada</b><b property="foaf:surname">Lovelace</b>',
    ],
    ['sioc:UserAccount schema:Person', '<b property="schema:name">Ada Lovelace</b>'],
  ])('knows %s without a vocabulary', (type, inner) => {
    expect(readAt(AWAY, `<div typeof="${type}">${inner}</div>`)?.name).toBe('Ada Lovelace');
  });

  test.each([
    ['as an author', typed('WebPage', agent('', 'property="author"'))],
    ['as an author, in Drupal', `<span rel="schema:author">${agent()}</span>`],
    ['in an article', typed('Article', agent())],
    ['at the foot', `<footer>${agent()}</footer>`],
    ['twice, by two names', agent() + typed('Person', '<b property="name">Charles</b>')],
    ['by the id of the host', agent('', 'resource="/#owner"')],
  ])('a person %s is not who a page is about', (_, html) => {
    expect(readAt(AWAY, html)).toBeUndefined();
  });

  test('a person is known by the type alone, as in JSON-LD, whatever the vocabulary', () => {
    for (const type of ['Person', 'dbo:Person', 'https://other.example/Person'])
      expect(readAt(AWAY, `<div typeof="${type}">${CALLED}</div>`)?.name).toBe('Ada Lovelace');
    for (const type of ['Persona', 'foaf:PersonalProfileDocument', 'person'])
      expect(readAt(AWAY, `<div typeof="${type}">${CALLED}</div>`)).toBeUndefined();
  });

  test('at home the owner is', () => {
    expect(readAt(HOME, `<aside>${agent('', 'resource="/#me"')}</aside>`)?.name).toBe('Ada Lovelace');
  });
});
