// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import { glance } from '../../../utils/sites/reading/glance.ts';
import { candidates } from '../../../utils/sites/registry.ts';
import { hint, site } from '../../../utils/sites/web.ts';
import { hinted } from '../modules.ts';
import { FIXTURES, pageOf } from '../pages.ts';
import { CALLED, item, jsonLd, NAMED, typed } from './snippets.ts';

const ADA = { '@type': 'Person', name: 'Ada Lovelace' };
const PATHS = ['/', '/about', '/people/ada', '/2026/engines', '/~ada/', '/en/team/ada'];

const PERSONS = [
  '<p class="h-card"><a class="p-name u-url" href="">Ada</a><a class="u-url" href="https://ada.example/">x</a></p>',
  '<p class="vcard"><a class="fn url" rel="ME" href="https://ada.example/">Ada</a></p>',
  item('Person', NAMED),
  item('Person', NAMED, 'itemprop="mainEntity"'),
  item('Person', NAMED, 'itemprop="author"'),
  typed('Person', CALLED),
  typed('Person', CALLED, 'property="mainEntity"'),
  typed('schema:Person', CALLED, 'property="schema:mainEntity"'),
  `<div typeof="foaf:Person">${CALLED.replace('name', 'foaf:name')}</div>`,
  jsonLd(ADA),
  jsonLd({ ...ADA, subjectOf: { '@type': 'Article' } }),
  jsonLd({
    '@graph': [
      { '@type': 'WebPage', mainEntity: { '@id': '#a' } },
      { ...ADA, '@id': '#a' },
    ],
  }),
  jsonLd({ '@type': 'AboutPage', mainEntity: ADA }),
  jsonLd({ '@type': 'ProfilePage', mainEntity: ADA }),
  '<meta property="og:type" content="profile"><meta property="profile:first_name" content="Ada">',
  '<meta name="og:type" content="profile"><meta name="Profile:Last_Name" content="Lovelace">',
  '<link rel="me" href="https://x.example/ada"><title>Ada</title>',
];
const BESIDE = [
  '',
  '<meta property="og:type" content="article">',
  '<meta property="og:type" content="Article.blog">',
  jsonLd({ '@type': 'BlogPosting', author: ADA }),
  jsonLd({ '@type': 'WebSite' }),
  item('Article', ''),
];
const AROUND: readonly ((html: string) => string)[] = [
  (html) => html,
  (html) => `<footer>${html}</footer>`,
  (html) => `<article class="hentry">${html}</article>`,
  (html) => item('WebPage', html),
  (html) => item('ProfilePage', html),
  (html) => typed('ProfilePage', html),
  (html) => typed('Article', html),
];

/** Every page that can be made of these. */
const PAGES = AROUND.flatMap((wrap) => BESIDE.flatMap((what) => PERSONS.map((who) => what + wrap(who))));

test('the hint misses no page that is somebody’s, wherever it stands', () => {
  let somebodys = 0;
  for (const html of PAGES) {
    const { document } = pageOf('https://ada.example/', html);
    for (const path of PATHS) {
      const page = { url: new URL(path, 'https://ada.example/'), document };
      const identity = site.identify(page.url);
      if (!identity || site.look?.(page, identity).kind !== 'person') continue;
      somebodys += 1;
      if (!hint(hinted(page))) expect.fail(`missed at ${path}: ${html}`);
    }
  }
  expect(somebodys).toBeGreaterThan(500);
});

test.each([
  ['an author in microdata', item('BlogPosting', item('Person', NAMED, 'itemprop="author"'))],
  ['an author in RDFa', typed('Article', typed('Person', CALLED, 'property="author"'))],
  ['an author in JSON-LD', jsonLd({ '@type': 'NewsArticle', mainEntityOfPage: '/', author: ADA })],
  ['an author at the foot', `<footer>${item('Person', NAMED)}</footer>`],
  [
    'a team',
    `<p class="h-card">Ada</p><p class="h-card">Bo</p>${item('Person', NAMED)}${item('Person', NAMED)}`,
  ],
  ['things without persons', item('Product', '') + jsonLd({ '@type': 'Recipe' })],
])('the hint does not look twice at %s', (_, html) => {
  expect(hint(hinted(pageOf('https://ada.example/2026/engines', html)))).toBe(false);
});

const NOBODYS = FIXTURES.filter((one) => one.site === 'web' && !one.expected);

test.each(NOBODYS)('a glance takes $name for nobody’s, as reading does', ({ url, html }) => {
  expect(glance(pageOf(url, html), candidates).kind).toBe('none');
});
