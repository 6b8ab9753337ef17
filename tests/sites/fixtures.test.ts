// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { profile } from '../../utils/core/profile.ts';
import { READERS } from '../../utils/sites/readers.ts';
import { glance } from '../../utils/sites/reading/glance.ts';
import { readPage } from '../../utils/sites/reading/read.ts';
import { candidates, SITES } from '../../utils/sites/registry.ts';
import { MAPPED } from './modules.ts';
import { FIXTURES, pageOf } from './pages.ts';

describe.each(FIXTURES)('$site/$name', ({ url, html, expected, pending }) => {
  const page = pageOf(url, html);
  const reading = readPage(page);

  test('is read as expected', () => {
    if (expected) expect(reading).toEqual({ kind: 'profile', profile: expected });
    else
      expect(reading).toEqual({
        kind: 'none',
        reason: expect.stringMatching(/\.$/),
        ...(pending && { pending }),
      });
  });

  test('is left as it was', () => {
    const fresh = pageOf(url, html);
    expect(page.document.documentElement.outerHTML).toBe(fresh.document.documentElement.outerHTML);
  });
});

const PROFILES = FIXTURES.flatMap(({ expected, ...rest }) => (expected ? [{ ...rest, expected }] : []));

test.each(PROFILES)('$site/$name makes a profile that may be stored', ({ url, html }) => {
  const reading = readPage(pageOf(url, html));
  expect(profile.safeParse(reading.kind === 'profile' && reading.profile).error).toBeUndefined();
});

test.each(PROFILES.filter(({ expected }) => !expected.unread))(
  '$site/$name is seen at a glance to be the same person’s',
  ({ url, html, expected }) => {
    const { site, handle } = expected.identity;
    expect(glance(pageOf(url, html), candidates)).toMatchObject({
      kind: 'profile',
      identity: { site, handle },
    });
  },
);

describe.each(SITES)('$id', ({ id }) => {
  const own = FIXTURES.filter(({ site }) => site === id);

  test('has saved pages: at least two profiles and two look-alikes', () => {
    expect(own.filter(({ expected }) => expected && !expected.unread).length).toBeGreaterThanOrEqual(2);
    expect(own.filter(({ expected, pending }) => !expected && !pending).length).toBeGreaterThanOrEqual(2);
  });

  test('can be read', () => {
    expect(READERS.has(id)).toBe(true);
  });

  test('has saved pages of its own only', () => {
    for (const { expected } of own) if (expected) expect([id, MAPPED[id]]).toContain(expected.identity.site);
  });
});

test.each(['organisation', 'page-of-github', 'not-found'])(
  'a glance takes GitHub’s %s for nobody’s',
  (name) => {
    const found = FIXTURES.find((one) => one.site === 'github' && one.name === name);
    expect(found && glance(pageOf(found.url, found.html), candidates).kind).toBe('none');
  },
);

test.each(['article', 'team', 'company', 'plain', 'copy', 'article-on-home'])(
  'a glance takes %s for nobody’s own site',
  (name) => {
    const found = FIXTURES.find((one) => one.site === 'web' && one.name === name);
    expect(found && glance(pageOf(found.url, found.html), candidates).kind).toBe('none');
  },
);
