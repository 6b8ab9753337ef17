// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { hint as anywhere } from '../../utils/sites/anywhere-hint.ts';
import { glance } from '../../utils/sites/reading/glance.ts';
import { readPage } from '../../utils/sites/reading/read.ts';
import { candidates, scriptFor } from '../../utils/sites/registry.ts';
import { mayBeProfile } from './modules.ts';
import { FIXTURES, pageOf } from './pages.ts';

const empty = (url: string) => pageOf(url, '<title>Nothing</title>');

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

  test('for all sites on any host says yes wherever one of theirs does', () => {
    for (const { url, html } of FIXTURES) {
      const page = pageOf(url, html);
      if (scriptFor(page.url.hostname) === 'anywhere' && mayBeProfile(page))
        expect(anywhere(page)).toBe(true);
    }
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
