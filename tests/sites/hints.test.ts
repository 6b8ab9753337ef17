// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { covers } from '../../utils/core/pattern.ts';
import { glance } from '../../utils/sites/reading/glance.ts';
import { readPage } from '../../utils/sites/reading/read.ts';
import { candidates, SITES, siteById } from '../../utils/sites/registry.ts';
import { MODULES, mayBeProfile } from './modules.ts';
import { FIXTURES, pageOf } from './pages.ts';

const empty = (url: string) => pageOf(url, '<title>Nothing</title>');

const SOMEBODY = /Person|h-card|vcard|rel="me"|profile:/;

describe('a hint', () => {
  test.each(FIXTURES.map((one) => [`${one.site}/${one.name}`, one] as const))(
    'misses nothing on %s',
    (_, one) => {
      const page = pageOf(one.url, one.html);
      const somebody = glance(page, candidates).kind === 'profile' || readPage(page).kind === 'profile';
      if (somebody) expect(mayBeProfile(page)).toBe(true);
    },
  );

  test.each([
    'https://github.com/mirela-brandt/tide-tables',
    'https://github.com/mirela-brandt/tide-tables/issues/3',
    'https://www.linkedin.com/feed/',
    'https://stackoverflow.com/questions/1/why',
    'https://orcid.org/orcid-search/search?searchQuery=x',
    'https://bsky.app/hashtag/maps',
    'https://social.example/explore',
    'https://tides.example/notes/on-tides',
  ])('does not look twice at %s', (url) => {
    expect(mayBeProfile(empty(url))).toBe(false);
  });

  test.each(
    FIXTURES.filter(({ expected }) => !expected).map((one) => [`${one.site}/${one.name}`, one] as const),
  )(
    'says nothing of %s unless its address is a profile’s, or its markup has somebody',
    (_, { url, html, pending }) => {
      const page = pageOf(url, html);
      const isProfiles = candidates(page.url).some(({ site }) => site.id !== 'web');
      if (!isProfiles && !pending && !SOMEBODY.test(html)) expect(mayBeProfile(page)).toBe(false);
    },
  );

  test.each(SITES.map(({ id }) => [id] as const))('says nothing of the addresses that %s refuses', (id) => {
    for (const url of MODULES.get(id)?.examples.others ?? []) {
      const page = pageOf(url, '<title>Nothing</title>');
      const isEnabled = siteById(id)?.matches.some((pattern) => covers(pattern, url));
      if (isEnabled) expect([url, mayBeProfile(page)]).toEqual([url, false]);
    }
  });

  test.each([
    ['an account', '/@ada', true],
    ['an account of another server', '/@ada@other.example', true],
    ['an account that begins with a number', '/users/1ada', true],
    ['a post', '/@ada/110000000000000000', false],
    ['a post by its long address', '/users/ada/statuses/110000000000000000', false],
  ])('tells on a server of Mastodon %s', (_, path, is) => {
    expect(mayBeProfile(pageOf(`https://social.example${path}`, '<div id="mastodon"></div>'))).toBe(is);
    expect(mayBeProfile(empty(`https://social.example${path}`))).toBe(false);
  });

  test('takes the author of an article, in JSON-LD or at the foot, for nobody', () => {
    const card = '<footer><a class="h-card" href="/">Ada</a></footer>';
    const json = '{"@type":"BlogPosting","author":{"@type":"Person","name":"Ada"}}';
    const html = `<a rel="me" href="https://x.example">x</a>${card}<script type="application/ld+json">${json}</script>`;
    expect(mayBeProfile(pageOf('https://tides.example/notes/on-tides', html))).toBe(false);
    expect(mayBeProfile(pageOf('https://tides.example/', html))).toBe(true);
  });

  test('looks closer wherever reading takes a page for a home', () => {
    for (const path of ['/', '/about', '/~ada/about/', '/de/', '/en-gb/about', '/index.html', '/a-propos'])
      expect(mayBeProfile(pageOf(`https://tides.example${path}`, '<a rel="me" href="/x">x</a>'))).toBe(true);
  });

  test('knows an organisation on GitHub', () => {
    const meta = '<meta name="hovercard-subject-tag" content="organization:7">';
    expect(mayBeProfile(pageOf('https://github.com/tide-lab', meta))).toBe(false);
    expect(mayBeProfile(empty('https://github.com/tide-lab'))).toBe(true);
  });

  test('is not misled by a page that names its form like a method', () => {
    const html = '<form name="querySelector"></form><div class="h-card"></div>';
    expect(mayBeProfile(pageOf('https://tides.example/', html))).toBe(true);
  });
});
