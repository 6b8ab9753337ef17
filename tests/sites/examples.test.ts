import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { identity } from '../../utils/core/identity.ts';
import { LIMITS as CORE_LIMITS } from '../../utils/core/limits.ts';
import { RESERVED } from '../../utils/sites/github-reserved.ts';
import { hostOf, isOn } from '../../utils/sites/page/address.ts';
import { LIMITS } from '../../utils/sites/page/limits.ts';
import { candidates, residentAt, SITES, siteById } from '../../utils/sites/registry.ts';
import { cpuNow } from '../setup/cpu-now.ts';
import { MAPPED, MODULES } from './modules.ts';

const EXAMPLES = [...MODULES].map(([id, { examples }]) => [id, examples] as const);
const known = (url: string) => {
  const [found] = candidates(new URL(url));
  return found && { site: found.site.id, handle: found.identity.handle };
};
/** What one site makes of an address, if the address may be its own. */
const knownTo = (id: string, url: string) =>
  candidates(new URL(url)).find(({ site }) => site.id === id)?.identity;

describe.each(EXAMPLES)('%s', (id, { profiles, others }) => {
  const site = MAPPED[id] ?? id;

  test('has examples of both kinds', () => {
    expect([profiles.length > 1, others.length > 4]).toEqual([true, true]);
  });

  test.each(profiles)('%s is %s', (url, handle) => {
    expect(knownTo(id, url)).toMatchObject({ site, handle });
  });

  test.each(others)('%s is none of its profiles', (url) => {
    expect(knownTo(id, url)).toBeUndefined();
  });

  test.each(profiles)('%s has a canonical address with the same handle', (_, handle) => {
    expect(knownTo(site, siteById(id)?.profileUrl(handle) ?? '')).toMatchObject({ site, handle });
  });

  test.each([...profiles.map(([url]) => url), ...others])('%s is on the hosts of one site at most', (url) => {
    const host = hostOf(new URL(url));
    const residents = SITES.filter(({ hosts }) => isOn(host, hosts));
    expect(residents.length).toBeLessThanOrEqual(1);
    expect(residents[0]).toBe(residentAt(host));
  });
});

test('a host decides, exactly or by its suffix, never by a part of it', () => {
  for (const host of ['github.com.evil.example', 'evilgithub.com', 'github.example', 'xlinkedin.com'])
    expect(residentAt(host)).toBeUndefined();
  expect(knownTo('github', 'https://github.com@evil.example/torvalds')).toBeUndefined();
});

test('a homoglyph or a host in another script is another person', () => {
  expect(known('https://github.com/tоrvalds')).toBeUndefined();
  expect(knownTo('web', 'https://gіthub.com/torvalds')?.handle).toMatch(/^xn--/);
});

test('forms of one name are one handle', () => {
  const forms = ['J%C3%B6rg', 'Jo%CC%88rg', 'J%C3%96RG', 'j%E2%80%8B%C3%B6rg'];
  expect(new Set(forms.map((form) => known(`https://www.linkedin.com/in/${form}`)?.handle)).size).toBe(1);
});

test('every reserved word of GitHub is no user', () => {
  for (const word of ['about', 'features', 'marketplace', 'settings', 'topics'])
    expect(RESERVED.has(word)).toBe(true);
  for (const word of ['features', 'settings', 'topics', 'security'])
    expect(known(`https://github.com/${word}`)).toBeUndefined();
});

test('the limits are the core’s', () => {
  expect(LIMITS).toEqual(CORE_LIMITS);
});

describe('whatever the address', () => {
  const hosts = fc.oneof(
    fc.domain(),
    fc.constantFrom(
      'mas.to',
      ...SITES.flatMap(({ hosts }) =>
        hosts.map((host) => host.replace(/^\*\.?/u, 'www.').replace(/\*$/u, 'de')),
      ),
    ),
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
        for (const found of candidates(new URL(text)))
          expect(identity.safeParse(found.identity).success).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  test('the canonical address is recognised as the same', () => {
    fc.assert(
      fc.property(addresses, (text) => {
        for (const { site, identity: is } of URL.canParse(text) ? candidates(new URL(text)) : [])
          expect(knownTo(MAPPED[site.id] ?? site.id, site.profileUrl(is.handle))).toEqual(is);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each(['/', '/in/', '/@', '/users/', '/profile/'])(
    '100,000 characters after %s take no time',
    (start) => {
      for (const host of ['github.com', 'www.linkedin.com', 'bsky.app', 'mas.to', 'stackoverflow.com'])
        for (const unit of ['a', 'a-', 'a.', '/', '%41', '@a']) {
          const begin = cpuNow();
          candidates(new URL(`https://${host}${start}${unit.repeat(100_000 / unit.length)}`));
          expect(cpuNow() - begin).toBeLessThan(200);
        }
    },
  );
});
