import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Profile } from '../../utils/core/profile.ts';
import { readingReport } from '../../utils/core/reading-report.ts';
import { FIELD_NAMES, reading, readings } from './reported-readings.ts';

describe('a report', () => {
  test('says what was read where, and nothing of the person', () => {
    const to = (site: string) => ({ url: 'https://x.example/', me: true, identity: { site, handle: 'ada' } });
    const links = [to('orcid'), to('orcid'), to('nowhere'), { url: 'https://ada.example/', me: false }];
    expect(JSON.parse(readingReport(reading({ links, topics: ['looms'] })))).toEqual({
      site: 'linkedin',
      recognised: true,
      read: true,
      confidence: 'low',
      address: { host: '*.linkedin.com', path: '/in/{handle}/aaaaaaa/aaa-99' },
      fields: { name: { from: 'title', sure: 'low', shape: 'Aaa Aaaaaaaa' } },
      links: { orcid: 2, other: 2 },
      claimed: 3,
      topics: 1,
      emails: 0,
      kithcraft: '0.1.0',
      browser: 'Firefox',
    });
  });

  test('shows the host of a site on any host as its shape', () => {
    const profile = { identity: { site: 'mastodon', handle: 'ada@looms.example' } };
    const more = {
      url: 'https://looms.example/@ada',
      site: { host: undefined, profileUrl: 'https://looms.example/@ada' },
    };
    expect(JSON.parse(readingReport(reading(profile, more)))['address']).toEqual({
      host: 'aaaaa.aaaaaaa',
      path: '/@aaa',
    });
  });
});

// Everything that a report may say in words of its own: taken out of it, nothing but shapes is left.
const WORDS =
  /"(?:site|recognised|read|confidence|address|host|path|fields|shape|from|sure|links|claimed|topics|emails|kithcraft|browser|name|pronouns|headline|organisation|location|bio|avatar|other|github|linkedin|orcid|mastodon|web|page|json-ld|title|open-graph|data|high|low|Firefox|0\.1\.0|\*\.linkedin\.com)"|\/in\/|\{handle\}|\b(?:true|false)\b|(?:Han|Hiragana|Katakana|Hangul|Cyrillic|Greek|Arabic|Hebrew|Devanagari|Bengali|Tamil|Telugu|Thai|Georgian|Armenian|Ethiopic|Khmer|Letter|Sign)(?:×\d+|(?=[×"]|$))|×\d+|: \d+/gmu;

describe('whatever the profile', () => {
  test('no three letters or digits of it in a row are in the report', () => {
    fc.assert(
      fc.property(readings, ({ personal, reading }) => {
        const left = readingReport(reading).replace(WORDS, ' ');
        const runs = personal.flatMap((value) => value.match(/[\p{L}\p{N}]{3,}/gu) ?? []);
        for (const run of runs) {
          const signs = [...run];
          for (let i = 0; i + 3 <= signs.length; i += 1) {
            const three = signs.slice(i, i + 3).join('');
            if (!/^[aA9]{3}$/u.test(three)) expect(left.includes(three) && three).toBe(false);
          }
        }
      }),
      { numRuns: 500 },
    );
  });

  test('what is left is shapes: no letter but a and A, no digit but 9', () => {
    fc.assert(
      fc.property(readings, ({ reading }) => {
        const left = readingReport(reading)
          .replace(WORDS, ' ')
          .replace(/\\[nt"\\u]/gu, ' ');
        expect(left.match(/[\p{L}\p{N}]{2,}/gu)?.filter((run) => !/^[aA9]+$/u.test(run)) ?? []).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('the report is JSON of at most 4 kB', () => {
    fc.assert(
      fc.property(readings, ({ reading }) => {
        const report = readingReport(reading);
        expect(new TextEncoder().encode(report).length).toBeLessThanOrEqual(4_000);
        expect(JSON.parse(report)).toBeTypeOf('object');
      }),
      { numRuns: 500 },
    );
  });

  test('also the longest, of many sites and marks of three bytes', () => {
    const marks = '“'.repeat(2_000);
    const siteIds = new Set(Array.from({ length: 40 }, (_, i) => `a-site-with-a-very-long-name-${i}`));
    const links = [...siteIds].map((site) => ({
      url: 'https://x.example/',
      me: true,
      identity: { site, handle: 'a' },
    }));
    const all = Object.fromEntries(FIELD_NAMES.map((name) => [name, marks]));
    const from = Object.fromEntries(FIELD_NAMES.map((name) => [name, { from: 'open-graph', sure: 'high' }]));
    const report = readingReport(
      reading({ ...all, sources: from as Profile['sources'], links }, { siteIds }),
    );
    expect(new TextEncoder().encode(report).length).toBeLessThanOrEqual(4_000);
  });
});
