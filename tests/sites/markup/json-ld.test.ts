// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { AWAY, jsonLd, readAt } from './snippets.ts';

const ADA = { '@type': 'Person', name: 'Ada Lovelace' };
const read = (value: unknown, url = AWAY) => readAt(url, jsonLd(value));

describe('who a page is about', () => {
  test.each([
    ['a person', ADA],
    ['a person in a list', [[ADA]]],
    ['a person in a graph', { '@graph': [{ '@type': 'WebSite' }, ADA] }],
    ['one of several types', { ...ADA, '@type': ['Thing', 'schema:Person'] }],
    ['a main entity', { '@type': 'ProfilePage', mainEntity: ADA }],
    ['a main entity in a list', { '@type': 'ProfilePage', mainEntity: [ADA] }],
    [
      'the main entity of a page’s page',
      { '@type': 'WebPage', mainEntity: { '@type': 'ProfilePage', mainEntity: ADA } },
    ],
    [
      'a main entity by id',
      [
        { '@type': 'WebPage', mainEntity: { '@id': '#a' } },
        { ...ADA, '@id': '#a' },
      ],
    ],
    [
      'a main entity by a bare id',
      [
        { '@type': 'WebPage', mainEntity: '#a' },
        { ...ADA, '@id': '#a' },
      ],
    ],
    [
      'a main entity by the id of something within',
      [
        { '@type': 'WebPage', mainEntity: { '@id': '#a' } },
        { '@type': 'WebSite', editor: [{ ...ADA, '@id': '#a' }] },
      ],
    ],
    [
      'the same person twice',
      [
        { ...ADA, '@id': '#a' },
        { ...ADA, '@id': '#a' },
      ],
    ],
  ])('%s', (_, value) => {
    expect(read(value)?.name).toBe('Ada Lovelace');
  });

  test.each([
    ['an author', { '@type': 'BlogPosting', author: ADA }],
    [
      'an author in a graph',
      {
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#a' } },
          { ...ADA, '@id': '#a' },
        ],
      },
    ],
    ['somebody beside an article', [{ '@type': ['Thing', 'Article'] }, ADA]],
    ['somebody beside a work', [{ '@type': 'CreativeWork' }, ADA]],
    ['one of several', [ADA, { ...ADA, name: 'Charles' }]],
    [
      'one of several main entities',
      { '@type': 'ProfilePage', mainEntity: [ADA, { ...ADA, name: 'Charles' }] },
    ],
    [
      'somebody on a page about an organisation',
      [{ '@type': 'WebPage', mainEntity: { '@type': 'Corporation' } }, ADA],
    ],
    ['a founder', { '@type': 'Organization', founder: ADA }],
    ['a founder by the name of the host', { ...ADA, '@id': 'https://uni.example/#ada' }],
    ['the owner of the host', { ...ADA, url: '/' }],
    ['a page about itself', { '@type': 'WebPage', '@id': '#p', mainEntity: { '@id': '#p' } }],
  ])('not %s', (_, value) => {
    expect(read(value)).toBeUndefined();
  });

  test('not the author of what Open Graph calls an article, but whom its profile page is about', () => {
    const article = '<meta property="og:type" content="article">';
    expect(readAt(AWAY, article + jsonLd(ADA))).toBeUndefined();
    expect(readAt(AWAY, article + jsonLd({ '@type': 'ProfilePage', mainEntity: ADA }))?.name).toBe(
      'Ada Lovelace',
    );
  });
});

describe('what it says', () => {
  const links = (sameAs: unknown) => read({ ...ADA, sameAs })?.links.map(({ url }) => url);

  test.each([
    ['github.com/ada', 'https://github.com/ada'],
    [' www.ada.example ', 'https://www.ada.example/'],
    ['//x.example/ada', 'https://x.example/ada'],
    ['http://x.example/ada', 'http://x.example/ada'],
    ['x.co.uk/~ada/?a=b#c', 'https://x.co.uk/~ada/?a=b#c'],
    ['ada.html', 'https://uni.example/people/ada.html'],
    ['../staff/v1.2/ada', 'https://uni.example/staff/v1.2/ada'],
    ['/ada', 'https://uni.example/ada'],
    ['javascript:alert(1)', undefined],
    ['', undefined],
  ])('the address %j is %s', (written, meant) => {
    expect(links(written)?.[0]).toBe(meant);
    expect(links([{ '@id': written }])?.[0]).toBe(meant);
  });

  test('is found where only an id is said', () => {
    const org = { '@type': 'Organization', '@id': '#o', name: 'Engines' };
    const place = { '@type': 'Place', '@id': '#p', address: { '@id': '#x' } };
    const graph = [{ ...ADA, worksFor: [{ '@id': '#o' }], homeLocation: { '@id': '#p' } }, org, place];
    expect(read({ '@graph': graph })).toMatchObject({ organisation: 'Engines' });
  });

  test('may be said in several languages, or in lists', () => {
    const jobTitle = [
      { '@value': '', '@language': 'fr' },
      { '@value': 'Analyst', '@language': 'en' },
    ];
    const worksFor = { '@type': 'Organization', name: ['Engines', 'Motors'] };
    const image = [{ '@type': 'ImageObject', url: ['/ada.jpg'] }];
    expect(read({ ...ADA, jobTitle, worksFor, image })).toMatchObject({
      headline: 'Analyst',
      organisation: 'Engines',
      avatar: 'https://uni.example/ada.jpg',
    });
  });
});
