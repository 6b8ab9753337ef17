import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identity } from '../../utils/core/identity.ts';
import { LIMITS as CORE_LIMITS } from '../../utils/core/limits.ts';
import { RESERVED } from '../../utils/sites/github-reserved.ts';
import { LIMITS } from '../../utils/sites/page/limits.ts';
import { candidates, SITES, siteById } from '../../utils/sites/registry.ts';
import { MODULES } from './modules.ts';

const EXAMPLES = [...MODULES].map(([id, { examples }]) => [id, examples] as const);
const known = (url: string) => {
  const [found] = candidates(new URL(url));
  return found && { site: found.site.id, handle: found.identity.handle };
};

describe.each(EXAMPLES)('%s', (id, { profiles, others }) => {
  test.each(profiles)('%s is %s', (url, handle) => {
    expect(known(url)).toEqual({ site: id, handle });
  });

  test.each(others)('%s is none of its profiles', (url) => {
    expect(known(url)?.site).not.toBe(id);
  });

  test.each(profiles)('%s has a canonical address with the same handle', (_, handle) => {
    expect(known(siteById(id)?.profileUrl(handle) ?? '')).toEqual({ site: id, handle });
  });

  test('no other site with a host of its own claims them', () => {
    for (const site of SITES.filter((one) => one.id !== id && !one.hosts.includes('*')))
      for (const [url] of profiles) expect(known(url)?.site).not.toBe(site.id);
  });
});

test('a host decides, exactly or by its suffix, never by a part of it', () => {
  for (const host of ['github.com.evil.example', 'evilgithub.com', 'github.example', 'xlinkedin.com'])
    expect(known(`https://${host}/ada`)?.site ?? 'web').toBe('web');
  expect(known('https://github.com@evil.example/torvalds')?.site).toBe('web');
});

test('a homoglyph or a host in another script is another person', () => {
  expect(known('https://github.com/tоrvalds')).toBeUndefined();
  expect(known('https://gіthub.com/torvalds')).toMatchObject({
    site: 'web',
    handle: expect.stringMatching(/^xn--/),
  });
});

test('forms of one name are one handle', () => {
  const forms = ['J%C3%B6rg', 'Jo%CC%88rg', 'J%C3%96RG', 'j%E2%80%8B%C3%B6rg'];
  expect(new Set(forms.map((form) => known(`https://www.linkedin.com/in/${form}`)?.handle)).size).toBe(1);
});

test('every reserved word of GitHub is no user', () => {
  for (const word of RESERVED) expect(known(`https://github.com/${word}`)).toBeUndefined();
});

test('the limits are the core’s', () => {
  expect(LIMITS).toEqual(CORE_LIMITS);
});

describe('whatever the address', () => {
  const hosts = fc.oneof(
    fc.domain(),
    fc.constantFrom('github.com', 'www.linkedin.com', 'bsky.app', 'orcid.org', 'mas.to'),
  );
  const paths = fc.oneof(
    fc.webPath(),
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom('/@a', '/in/%', '/users/1'),
  );
  const addresses = fc.oneof(
    fc.webUrl(),
    fc.tuple(hosts, paths).map(([host, path]) => `https://${host}/${path}`),
    fc.string(),
  );

  test('recognising never throws, and gives an identity that may be stored', () => {
    fc.assert(
      fc.property(addresses, (text) => {
        if (!URL.canParse(text)) return;
        const [found] = candidates(new URL(text));
        if (found) expect(identity.safeParse(found.identity).success).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the canonical address is recognised as the same', () => {
    fc.assert(
      fc.property(addresses, (text) => {
        const [found] = URL.canParse(text) ? candidates(new URL(text)) : [];
        const [again] = found ? candidates(new URL(found.site.profileUrl(found.identity.handle))) : [];
        expect(again?.identity).toEqual(found?.identity);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['/', '/in/', '/@', '/users/', '/profile/'])(
    '100,000 characters after %s take no time',
    (start) => {
      for (const host of ['github.com', 'www.linkedin.com', 'bsky.app', 'mas.to', 'stackoverflow.com'])
        for (const unit of ['a', 'a-', 'a.', '/', '%41', '@a']) {
          const begin = performance.now();
          candidates(new URL(`https://${host}${start}${unit.repeat(100_000 / unit.length)}`));
          expect(performance.now() - begin).toBeLessThan(200);
        }
    },
  );
});
