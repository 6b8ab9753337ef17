// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { AWAY, HOME, readAt } from './snippets.ts';

/** A card of each kind, with its addresses. */
const KINDS = {
  'h-card': (urls: string, name = 'Ada Lovelace') =>
    `<div class="h-card"><b class="p-name">${name}</b>${urls.replace(/class="/g, 'class="u-')}</div>`,
  hCard: (urls: string, name = 'Ada Lovelace') => `<div class="vcard"><b class="fn">${name}</b>${urls}</div>`,
};

const link = (href: string, attributes = '') => `<a class="url" href="${href}" ${attributes}>x</a>`;
const other = (kind: keyof typeof KINDS) => KINDS[kind](link('https://charles.example/'), 'Charles Babbage');

describe.each(Object.entries(KINDS))('a page’s %s', (kind, card) => {
  const another = other(kind as keyof typeof KINDS);
  const nameAt = (url: string, html: string) => readAt(url, html)?.name;

  test('represents it by url and uid, among others', () => {
    const own = card(`${link('/people/ada')}<a class="uid" href="https://uni.example/people/ada/">x</a>`);
    expect(nameAt(AWAY, another + own)).toBe('Ada Lovelace');
  });

  test('represents it by a url that is rel=me, among others', () => {
    const own = card(link('https://ada.example', 'rel="me"'));
    expect(nameAt(AWAY, another + own)).toBe('Ada Lovelace');
    const elsewhere = '<link rel="me" href="http://www.ada.example/">';
    expect(nameAt(AWAY, another + card(link('https://ada.example')) + elsewhere)).toBe('Ada Lovelace');
  });

  test('represents it as the only one by its url', () => {
    expect(nameAt(AWAY, card(link('/people/ada')))).toBe('Ada Lovelace');
    expect(nameAt(AWAY, card(link('/people/ada')) + another)).toBeUndefined();
  });

  test('does not by another url, or without one', () => {
    expect(nameAt(AWAY, card(link('/people/charles')))).toBeUndefined();
    expect(nameAt(AWAY, card(''))).toBeUndefined();
    expect(nameAt(HOME, card(link('/people/charles')))).toBeUndefined();
  });

  test('is nobody’s at the foot, in an entry, or on an article', () => {
    const own = card(link('/people/ada'));
    for (const around of ['footer', 'aside'])
      expect(nameAt(AWAY, `<${around}>${own}</${around}>`)).toBeUndefined();
    for (const name of ['h-entry', 'hentry'])
      expect(nameAt(AWAY, `<div class="${name}">${own}</div>`)).toBeUndefined();
    expect(nameAt(AWAY, `<meta property="og:type" content="article">${own}`)).toBeUndefined();
  });
});

test('the card of one’s organisation is not one more card', () => {
  const org = '<a class="p-org h-card" href="https://engines.example/">Engines</a>';
  const card = `<div class="h-card"><a class="p-name u-url" href="/">Ada</a>${org}</div>`;
  expect(readAt(HOME, card)).toMatchObject({ name: 'Ada', organisation: 'Engines' });
});

test('an organisation’s classic card is nobody’s', () => {
  expect(readAt(HOME, '<p class="vcard"><a class="fn org url" href="/">Engines</a></p>')).toBeUndefined();
});

test('an h-card that represents nobody leaves the page to a classic one', () => {
  const entry = '<div class="h-card"><a class="u-url p-name" href="https://c.example/">Charles</a></div>';
  expect(readAt(HOME, `${entry}<p class="vcard"><a class="fn url" href="/">Ada</a></p>`)?.name).toBe('Ada');
});

describe('a name that nobody has', () => {
  test.each(['*****', '•••', 'LinkedIn Member', 'Your Name', '{{ author }}', 'undefined', 'Admin', '\u200b'])(
    '%j makes no profile',
    (name) => {
      expect(readAt(HOME, KINDS['h-card'](link('/'), name))).toBeUndefined();
    },
  );
});
