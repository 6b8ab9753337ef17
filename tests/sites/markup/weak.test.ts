// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { AWAY, HOME, jsonLd, readAt } from './snippets.ts';

const ADA = { '@type': 'Person', name: 'Ada Lovelace' };

describe('Open Graph’s profile', () => {
  const meta = (values: Record<string, string>) =>
    Object.entries(values)
      .map(([key, value]) => `<meta property="${key}" content="${value}">`)
      .join('');
  const OG = { 'og:type': 'profile', 'profile:first_name': 'Ada', 'profile:last_name': 'Lovelace' };

  test('is believed, not for sure, where nothing else says anything', () => {
    expect(readAt(AWAY, meta(OG))).toMatchObject({ name: 'Ada Lovelace', confidence: 'low' });
    expect(
      readAt(AWAY, meta(OG) + jsonLd([{ '@type': 'WebSite' }, { '@type': 'BreadcrumbList' }]))?.name,
    ).toBe('Ada Lovelace');
  });

  test.each([
    ['an article', { ...OG, 'og:type': 'article' }, ''],
    [
      'a user name alone, which organisations have too',
      { 'og:type': 'profile', 'profile:username': 'ada' },
      '',
    ],
    ['no type', { ...OG, 'og:type': '' }, ''],
    ['an organisation', OG, jsonLd({ '@type': 'LocalBusiness', name: 'Engines' })],
    [
      'an organisation’s card',
      OG,
      '<p class="h-card"><a class="p-name p-org u-url" href="">Engines</a><a class="u-url" href="/people/ada">x</a></p>',
    ],
    ['an article in JSON-LD', OG, jsonLd({ '@type': 'Article' })],
    ['several persons', OG, jsonLd([ADA, { ...ADA, name: 'Charles' }])],
    ['a copy', { ...OG, 'og:url': 'https://other.example/ada' }, ''],
    ['a wall', OG, '<title>Sign in | Club</title>'],
  ])('is not on %s', (_, values, html) => {
    expect(readAt(AWAY, meta(values) + html)).toBeUndefined();
  });

  test('comes before a title, and after everything else', () => {
    const me = '<title>A home</title><link rel="me" href="https://x.example/ada">';
    expect(readAt(HOME, me + meta(OG))?.name).toBe('Ada Lovelace');
    expect(readAt(HOME, jsonLd({ ...ADA, name: 'Countess' }) + meta(OG))).toMatchObject({
      name: 'Countess',
      confidence: 'high',
    });
  });
});

test('links to an organisation’s accounts make it no person', () => {
  const me = '<title>Engines</title><link rel="me" href="https://x.example/engines">';
  expect(readAt(HOME, me)?.name).toBe('Engines');
  expect(readAt(HOME, me + jsonLd({ '@type': 'Corporation', name: 'Engines' }))).toBeUndefined();
});
