// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { AWAY, CALLED, item, NAMED, readAt, typed } from './snippets.ts';

const person = (inner = '', attributes = '') => item('Person', NAMED + inner, attributes);
const agent = (inner = '', attributes = '') => typed('Person', CALLED + inner, attributes);

describe('several kinds of markup', () => {
  const card = (name: string) =>
    `<div class="h-card"><a class="p-name u-url" href="/people/ada">${name}</a></div>`;
  const job = '<i itemprop="jobTitle">Analyst</i>';

  test('of one name add to each other, the first in order counts', () => {
    const rdfa = agent('<i property="jobTitle">Not read</i><i property="description">Counts.</i>');
    expect(readAt(AWAY, card('Ada  LOVELACE') + rdfa + person(job))).toMatchObject({
      name: 'Ada LOVELACE',
      headline: 'Analyst',
      bio: 'Counts.',
      sources: { name: { from: 'microformat' }, headline: { from: 'microdata' } },
    });
  });

  test('of two names do not', () => {
    expect(readAt(AWAY, card('Countess') + person(job))).not.toHaveProperty('headline');
  });

  test('a classic card comes after all others, and not at all beside one of now', () => {
    const classic = (name: string) =>
      `<p class="vcard"><a class="fn url" href="/people/ada">${name}</a><i class="role">Analyst</i></p>`;
    expect(readAt(AWAY, classic('Countess') + person())?.name).toBe('Ada Lovelace');
    expect(readAt(AWAY, classic('Ada Lovelace') + person())).toMatchObject({ headline: 'Analyst' });
    expect(readAt(AWAY, classic('Ada Lovelace') + card('Ada Lovelace'))).not.toHaveProperty('headline');
  });
});
