import fc from 'fast-check';
import type { Profile } from '../../utils/core/profile.ts';
import type { ReportedReading } from '../../utils/core/reading-report.ts';

/** The sites that there are in these tests. */
const SITE_IDS = new Set(['github', 'linkedin', 'orcid', 'mastodon', 'web']);

/** A reading of an invented page, with what a test changes of it. */
export const reading = (
  profile: Partial<Profile> = {},
  more: Partial<ReportedReading> = {},
): ReportedReading => ({
  profile: {
    identity: { site: 'linkedin', handle: 'ada-lovelace' },
    url: 'https://www.linkedin.com/in/ada-lovelace',
    name: 'Ada Lovelace',
    links: [],
    topics: [],
    sources: { name: { from: 'title', sure: 'low' } },
    confidence: 'low',
    ...profile,
  },
  url: 'https://de.linkedin.com/in/Ada-Lovelace/details/ada-99?trk=secret#x',
  site: { host: '*.linkedin.com', profileUrl: 'https://www.linkedin.com/in/ada-lovelace' },
  siteIds: SITE_IDS,
  version: '0.1.0',
  browser: 'Firefox',
  ...more,
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 120 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 2_000 }),
  fc.stringMatching(/^[A-Z][a-z]{2,12} [A-Z][a-z]{2,14}$/u),
  fc.stringMatching(/^[\p{Script=Han}\p{Script=Cyrillic}\p{Script=Arabic}]{3,20}$/u),
  fc.stringMatching(/^(?:“—‘\\"){0,200}$/u),
);
const source = fc.record({
  from: fc.constantFrom('page', 'json-ld', 'title', 'open-graph', 'address', 'data'),
  sure: fc.constantFrom('high', 'low'),
});
export const FIELD_NAMES = [
  'name',
  'pronouns',
  'headline',
  'organisation',
  'location',
  'bio',
  'avatar',
] as const;
const fields = fc.record(
  Object.fromEntries(FIELD_NAMES.map((name) => [name, text])) as Record<
    (typeof FIELD_NAMES)[number],
    typeof text
  >,
);
const handle = fc.oneof(
  fc.stringMatching(/^[a-z0-9][a-z0-9-]{2,30}$/u),
  fc.stringMatching(/^[\p{Script=Cyrillic}]{3,9}$/u),
);

/** Readings of any profile, each with every text in it that is somebody's. */
export const readings = fc
  .record({
    fields,
    handle,
    sources: fc.record(
      Object.fromEntries(FIELD_NAMES.map((name) => [name, source])) as Record<
        (typeof FIELD_NAMES)[number],
        typeof source
      >,
    ),
    more: fc.array(handle, { maxLength: 6 }),
    sites: fc.array(fc.constantFrom(...SITE_IDS, 'elsewhere'), { maxLength: 40 }),
    topics: fc.array(text, { maxLength: 50 }),
    host: fc.constantFrom(undefined, '*.linkedin.com'),
  })
  .map(({ fields, handle, sources, more, sites, topics, host }) => {
    const url = `https://${host ? 'www.linkedin.com' : 'qvxz.example'}/in/${encodeURIComponent(handle)}`;
    const links = sites.map((site) => ({
      url: `https://qzjx.example/${encodeURIComponent(handle)}`,
      me: true,
      identity: { site, handle },
    }));
    return {
      personal: [...Object.values(fields), handle, ...more, ...topics, ...(host ? [] : ['qvxz']), 'qzjx'],
      reading: reading(
        { identity: { site: 'linkedin', handle }, url, ...fields, sources, links, topics },
        {
          url: `${url}/${more.map(encodeURIComponent).join('/')}?q=${handle}`,
          site: { host, profileUrl: url },
        },
      ),
    };
  });
