import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identity } from '../../utils/core/identity.ts';
import { LIMITS as CORE_LIMITS } from '../../utils/core/limits.ts';
import { examples as bluesky } from '../../utils/sites/bluesky.ts';
import { examples as github } from '../../utils/sites/github.ts';
import { RESERVED } from '../../utils/sites/github-reserved.ts';
import { LIMITS } from '../../utils/sites/limits.ts';
import { examples as linkedin } from '../../utils/sites/linkedin.ts';
import { examples as mastodon } from '../../utils/sites/mastodon.ts';
import { examples as orcid } from '../../utils/sites/orcid.ts';
import { recognise, SITES, siteById } from '../../utils/sites/registry.ts';
import type { Examples } from '../../utils/sites/site.ts';
import { examples as stackoverflow } from '../../utils/sites/stackoverflow.ts';
import { examples as web } from '../../utils/sites/web.ts';

const EXAMPLES: Record<string, Examples> = { bluesky, github, linkedin, mastodon, orcid, stackoverflow, web };
const known = (url: string) => {
  const found = recognise(new URL(url));
  return found && { site: found.site.id, handle: found.identity.handle };
};

test('every site has examples', () => {
  expect(Object.keys(EXAMPLES).sort()).toEqual(SITES.map(({ id }) => id).sort());
});

describe.each(Object.entries(EXAMPLES))('%s', (id, { profiles, others }) => {
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
  expect(known('https://github.com/tоrvalds')).toBeNull();
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
  for (const word of RESERVED) expect(known(`https://github.com/${word}`)).toBeNull();
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
        const found = recognise(new URL(text));
        if (found) expect(identity.safeParse(found.identity).success).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the canonical address is recognised as the same', () => {
    fc.assert(
      fc.property(addresses, (text) => {
        const found = URL.canParse(text) ? recognise(new URL(text)) : null;
        const again = found && recognise(new URL(found.site.profileUrl(found.identity.handle)));
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
          recognise(new URL(`https://${host}${start}${unit.repeat(100_000 / unit.length)}`));
          expect(performance.now() - begin).toBeLessThan(200);
        }
    },
  );
});
