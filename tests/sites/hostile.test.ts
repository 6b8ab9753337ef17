// @vitest-environment happy-dom
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { profile } from '../../utils/core/profile.ts';
import { thingsOf } from '../../utils/sites/markup/json-ld.ts';
import { glance } from '../../utils/sites/reading/glance.ts';
import { readPage } from '../../utils/sites/reading/read.ts';
import { candidates } from '../../utils/sites/registry.ts';
import type { Page } from '../../utils/sites/site.ts';
import { cpuNow } from '../setup/cpu-now.ts';
import { FIXTURES, pageOf } from './pages.ts';

const GITHUB = 'https://github.com/ada';
const WEB = 'https://ada.example/';

const card = (inner: string, name = 'Ada') =>
  `<div class="h-card" itemscope itemtype="http://schema.org/Person"><span itemprop="name">${name}</span><span itemprop="additionalName">ada</span>${inner}</div>`;

function read(page: Page) {
  const reading = readPage(page);
  if (reading.kind === 'none') throw new Error(reading.reason);
  expect(profile.safeParse(reading.profile).error).toBeUndefined();
  return reading.profile;
}

describe('a page that hides the methods of its document', () => {
  const names =
    'querySelector querySelectorAll getElementsByTagName documentElement body head title firstChild nextSibling getAttribute localName nodeType parentElement closest';
  const inputs = names
    .split(' ')
    .map((name) => `<input name="${name}"><img name="${name}"><form name="${name}"></form>`);

  test('is read all the same', () => {
    const html = `<body><form>${inputs.join('')}${card('<li itemprop="homeLocation">Ghent</li>')}</form></body>`;
    expect(read(pageOf(GITHUB, html))).toMatchObject({ name: 'Ada', location: 'Ghent' });
  });

  test('is read though the properties are shadowed on the document itself', () => {
    const page = pageOf(GITHUB, card(''));
    for (const name of ['querySelector', 'querySelectorAll', 'getElementsByTagName', 'title', 'body'])
      Object.defineProperty(page.document, name, { value: {}, configurable: true });
    expect(read(page).name).toBe('Ada');
  });

  test('may use a form as a card', () => {
    const html = card('<input name="querySelector"><input name="firstChild"><input name="closest">').replace(
      /(<\/?)div/g,
      '$1form',
    );
    expect(read(pageOf(GITHUB, html)).name).toBe('Ada');
  });
});

describe('names that are no names', () => {
  test('markup within a name is text or nothing', () => {
    const name =
      '<img src=x onerror="alert(1)">&lt;b&gt;Ada&lt;/b&gt;<svg><title>x</title><script>y</script></svg><math><mi>z</mi></math>';
    expect(read(pageOf(GITHUB, card('', name))).name).toBe('<b>Ada</b>');
  });

  test('direction controls go', () => {
    expect(read(pageOf(GITHUB, card('', 'Ada\u202eecalevoL\u2066'))).name).toBe('AdaecalevoL');
  });

  test('a name of 10 MB is cut, in no time', () => {
    const page = pageOf(GITHUB, card('', 'NAME'));
    const span = page.document.querySelector('[itemprop="name"]');
    if (span) span.textContent = 'Ada '.repeat(2_500_000);
    const begin = cpuNow();
    expect(read(page).name.length).toBeLessThanOrEqual(200);
    expect(cpuNow() - begin).toBeLessThan(2_000);
  });

  test('a name in 50,000 pieces, or 2,000 levels deep, is given up', () => {
    const pieces = pageOf(GITHUB, card('', '<b>a</b>'.repeat(50_000)));
    expect(read(pieces).name).toBe('a'.repeat(200));
    expect(read(pageOf(GITHUB, card('', `${'<i>'.repeat(2_000)}x${'</i>'.repeat(2_000)}`))).name).toBe('ada');
  });
});

describe('links', () => {
  const linked = (...hrefs: string[]) =>
    read(pageOf(GITHUB, card(hrefs.map((href) => `<a rel="me" href="${href}">x</a>`).join(''))));

  test('other than http(s) are dropped, user names too, and 1,000 become few', () => {
    const { links } = linked(
      'javascript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'https://a:b@x.example/',
      '//y.example',
    );
    expect(links.map(({ url }) => url)).toEqual(['https://x.example/', 'https://y.example/']);
    expect(linked(...Array.from({ length: 1_000 }, (_, i) => `https://x.example/${i}`)).links.length).toBe(
      40,
    );
  });

  test('through LinkedIn’s redirectors lead to their target, if it is one of the web', () => {
    const to = (url: string) => `https://www.linkedin.com/safety/go?url=${encodeURIComponent(url)}`;
    const { links } = linked(
      to('https://x.example/'),
      to('javascript:alert(1)'),
      to('https://github.com/ada'),
    );
    expect(links.map(({ url }) => url)).toEqual(['https://x.example/']);
  });

  test('to the profile itself are left out', () => {
    expect(linked('https://github.com/Ada', '/ada?tab=stars').links).toEqual([]);
  });
});

describe('JSON-LD', () => {
  const withJson = (json: string) => pageOf(WEB, `<script type="application/ld+json">${json}</script>`);

  test('may name prototypes, and changes none', () => {
    const page = withJson(
      '{"@type":"Person","name":"Ada","__proto__":{"jobTitle":"x"},"constructor":{"prototype":{"y":1}}}',
    );
    expect(read(page)).not.toHaveProperty('headline');
    expect({}).not.toHaveProperty('y');
  });

  test.each([
    '[',
    '{"@type":"Person"',
    'null',
    '1',
    '"x"',
    '[[[]]]',
    '{"@graph":{"@graph":{"@graph":[]}}}',
    '',
    '[null,{"@type":null}]',
  ])('that is %s is nothing', (json) => {
    expect(readPage(withJson(json)).kind).toBe('none');
  });

  test('nested 20,000 deep is given up', () => {
    expect(readPage(withJson(`${'['.repeat(20_000)}${']'.repeat(20_000)}`)).kind).toBe('none');
  });

  test('of a megabyte is not looked at', () => {
    expect(
      thingsOf(withJson(JSON.stringify({ '@type': 'Person', name: 'x'.repeat(1_000_000) })).document),
    ).toEqual([]);
  });
});

describe('a polluted Object.prototype', () => {
  const keys =
    'name kind get value pending @type @graph stableId headline url bio location organisation pronouns avatar links topics confidence me identity unread';
  const polluted = keys.split(' ');
  const prototype = Object.prototype as unknown as Record<string, unknown>;
  afterEach(() => {
    for (const key of polluted) delete prototype[key];
  });

  test('has no effect', () => {
    const pages = FIXTURES.filter(({ expected }) => expected).map(({ url, html }) => pageOf(url, html));
    const before = pages.map((page) => JSON.stringify(readPage(page)));
    for (const key of polluted) prototype[key] = 'Person';
    const after = pages.map((page) => JSON.stringify(readPage(page)));
    for (const key of polluted) delete prototype[key];
    after.forEach((reading, i) => void expect(reading).toBe(before[i]));
  });
});

test('200,000 elements are given up: what the address says is all', () => {
  const size = { getElementsByTagName: { value: () => ({ length: 200_000 }) } };
  const large = (url: string): Page => {
    const page = pageOf(url, card(''));
    Object.setPrototypeOf(page.document, Object.create(Object.getPrototypeOf(page.document), size));
    return page;
  };
  expect(read(large('https://www.linkedin.com/in/ada')).unread).toBeDefined();
  for (const url of [GITHUB, WEB, 'https://mas.to/@ada']) {
    expect(readPage(large(url))).toEqual({ kind: 'none', reason: 'The page is too large to be read.' });
    expect(glance(large(url), candidates).kind).toBe('none');
  }
});

test('a page of 20,000 elements and 10,000 claims is read', () => {
  const page = pageOf(WEB, `${card('')}${'<p><a rel="me" href="/x">x</a></p>'.repeat(10_000)}`);
  expect(read(page).name).toBe('Ada');
});

describe('whatever a page holds', () => {
  const word = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom(
      '*****',
      '\u202e',
      ' ',
      'a'.repeat(3_000),
      'LinkedIn Member',
      'javascript:x',
      'https://github.com/ada',
      '🪁'.repeat(150),
    ),
  );
  const escaped = word.map((text) => text.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`));
  const slots = (html: string) =>
    html.split(/(?<=>)[^<>]{1,200}(?=<)|(?<=(?:content|href|title|src)=")[^"]{0,300}(?=")/);
  const addresses = [...new Set(FIXTURES.map(({ url }) => url))];

  test('a reading is a profile that may be stored, or none with a reason', () => {
    const pages = fc.constantFrom(...FIXTURES.filter(({ html }) => html.length < 6_000));
    fc.assert(
      fc.property(
        pages,
        fc.constantFrom(...addresses),
        fc.boolean(),
        fc.array(escaped, { minLength: 8, maxLength: 8 }),
        (fixture, other, same, words) => {
          const parts = slots(fixture.html);
          const html = parts
            .map((part, i) => (i === 0 ? part : `${words[i % words.length]}${part}`))
            .join('');
          const reading = readPage(pageOf(same ? fixture.url : other, html));
          if (reading.kind === 'none') expect(reading.reason).not.toBe('The page could not be read.');
          else expect(profile.safeParse(reading.profile).error).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });
});
