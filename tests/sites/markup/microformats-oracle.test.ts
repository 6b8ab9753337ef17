// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { FIXTURES, pageOf } from '../pages.ts';
import { CARDS } from './cards.ts';
import { DEVIATIONS } from './deviations.ts';
import { type Card, oracleCard, ourCard } from './oracle.ts';

const BASE = new URL('https://ada.example/about/');

const cardIn = (html: string): Element => {
  const card = pageOf(BASE.href, html).document.querySelector('.h-card, .vcard');
  if (!card) throw new Error('no card');
  return card;
};

describe('a card is read as microformats-parser does', () => {
  test.each(Object.entries(CARDS))('%s', (_, html) => {
    expect(ourCard(cardIn(html), BASE)).toEqual(oracleCard(html, BASE));
  });
});

const ON_PAGES = FIXTURES.flatMap(({ site, name, url, html }) =>
  [...pageOf(url, html).document.querySelectorAll('.h-card, .vcard')].map(
    (card, i) => [`${site}/${name}, card ${i + 1}`, card, new URL(url)] as const,
  ),
);

/** A card as two readers can agree on it who part blocks differently. */
const bare = (card: Card) =>
  Object.fromEntries(Object.entries(card).map(([key, value]) => [key, String(value).replace(/\s/g, '')]));

test.each(ON_PAGES)('%s is read as microformats-parser does, where that says anything', (_, card, url) => {
  const theirs = oracleCard(card.outerHTML, url);
  const said = Object.fromEntries(Object.entries(theirs).filter(([, value]) => value !== undefined));
  expect(bare(ourCard(card, url))).toMatchObject(bare(said as typeof theirs));
});

describe('on purpose we deviate', () => {
  test.each(DEVIATIONS)('%s', (_, html, property, ours, theirs) => {
    expect(ourCard(cardIn(html), BASE)[property]).toBe(ours);
    expect(oracleCard(html, BASE)[property]).toBe(theirs);
  });

  test('words that are no whole address are none', () => {
    const html = '<p class="h-card"><b class="p-name">Ada</b> <i class="u-url">ada dot example</i></p>';
    expect(ourCard(cardIn(html), BASE).url).toEqual([]);
    expect(oracleCard(html, BASE).url).toEqual(['https://ada.example/about/ada%20dot%20example']);
  });
});
