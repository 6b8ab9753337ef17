// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { personAmong, thingsOf } from '../../../utils/sites/markup/json-ld.ts';
import { pageOf } from '../pages.ts';
import { AWAY, HOME, jsonLd, readAt } from './snippets.ts';

const documentOf = (html: string) => pageOf(HOME, html).document;

describe('hostile JSON-LD', () => {
  const ADA = { '@type': 'Person', name: 'Ada Lovelace' };

  test('in a circle of pages ends', () => {
    const refs = (...ids: string[]) => ids.map((id) => ({ '@id': id }));
    const pages = ['#a', '#b', '#c'].map((id) => ({
      '@type': 'WebPage',
      '@id': id,
      mainEntity: refs('#a', '#b', '#c', id),
    }));
    expect(personAmong(pages)).toBeUndefined();
    expect(readAt(AWAY, jsonLd([...pages, ADA]))?.name).toBe('Ada Lovelace');
  });

  test('in a circle of a person and their employer ends', () => {
    const org = { '@type': 'Organization', '@id': '#o', name: { '@id': '#a' }, url: { '@id': '#o' } };
    const ada = {
      ...ADA,
      '@id': '#a',
      worksFor: { '@id': '#o' },
      image: { '@id': '#a' },
      address: { '@id': '#a' },
    };
    expect(
      readAt(AWAY, jsonLd([{ '@type': 'ProfilePage', mainEntity: { '@id': '#a' } }, ada, org]))?.name,
    ).toBe('Ada Lovelace');
  });

  test('of a megabyte is not looked at, one a little smaller is; 20 of them no more than once', () => {
    const of = (length: number) => jsonLd({ ...ADA, description: 'x'.repeat(length) });
    expect(readAt(HOME, of(1_000_000))).toBeUndefined();
    expect(readAt(HOME, of(390_000))?.bio?.length).toBe(20_000);
    expect(thingsOf(documentOf(of(390_000).repeat(40))).length).toBe(20);
  });

  test.each([
    ['a', 'a.'.repeat(100_000)],
    ['b', `${'a-'.repeat(990)}.`],
    ['c', `www.${'a.'.repeat(900)}/`],
    ['d', ' '.repeat(1_900)],
  ])('with an address made to be slow is read (%s)', (_, sameAs) => {
    expect(readAt(HOME, jsonLd({ ...ADA, sameAs }))?.name).toBe('Ada Lovelace');
  });

  test.each([
    ['places within places', `${'{"address":'.repeat(3_000)}"Ghent"${'}'.repeat(3_000)}`, 'address'],
    ['names within names', `${'{"name":'.repeat(3_000)}"x"${'}'.repeat(3_000)}`, 'worksFor'],
    ['addresses within addresses', `${'{"url":['.repeat(3_000)}"/x"${']}'.repeat(3_000)}`, 'image'],
  ])('with %s is read as far as anybody goes', (_, json, key) => {
    const read = readAt(HOME, jsonLd(`{"@type":"Person","name":"Ada Lovelace","${key}":${json}}`));
    expect(read?.name).toBe('Ada Lovelace');
    for (const field of ['location', 'organisation', 'avatar']) expect(read).not.toHaveProperty(field);
  });

  test('of names that every object has is nobody’s', () => {
    for (const json of [
      '{"@type":"Person","__proto__":{"name":"Ada"}}',
      '{"__proto__":{"@type":"Person","name":"Ada"}}',
      '{"@type":"ProfilePage","__proto__":{"mainEntity":{"@type":"Person","name":"Ada"}}}',
      '{"@type":"ProfilePage","mainEntity":{"@id":"__proto__"}}',
    ])
      expect(readAt(HOME, jsonLd(json))).toBeUndefined();
  });
});
