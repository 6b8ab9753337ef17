import type { Profile, ProfileField } from './profile.ts';
import { shapeOf } from './shape.ts';

/** What a report is made of: a reading, and what is known of where it was made. */
export interface ReportedReading {
  profile: Profile;
  /** Of the page as it was read: the address in the bar, where that may be known. */
  url: string;
  site: {
    /** The host as the site writes it, such as `*.linkedin.com`; undefined for a site on any host. */
    host: string | undefined;
    /** The canonical address of this profile as the site makes it of the handle. */
    profileUrl: string;
  };
  /** Ids of all sites there are. */
  siteIds: ReadonlySet<string>;
  version: string;
  browser: string;
}

const FIELDS: readonly ProfileField[] = [
  'name',
  'pronouns',
  'headline',
  'organisation',
  'location',
  'bio',
  'avatar',
];

const MOST_BYTES = 4_000;

/** The parts of a path, decoded. */
function partsOf(url: string): string[] {
  const { pathname } = new URL(url);
  return pathname.split('/').map((part) => {
    try {
      return decodeURIComponent(part);
    } catch {
      return part;
    }
  });
}

/** Whether a part of a path has nothing of the handle in it. */
function isOfSite(part: string, handle: string): boolean {
  const words = handle.toLowerCase().split(/[^\p{L}\p{N}]+/u);
  return !words.some((word) => word !== '' && part.toLowerCase().includes(word));
}

/** A path without whose it is: words of the site's own addresses stay, everything else is its shape. */
function pathShape({ url, site, profile }: ReportedReading, max: number): string {
  const { handle } = profile.identity;
  const own = new Set(partsOf(site.profileUrl).filter((part) => isOfSite(part, handle)));
  const shown = partsOf(url).map((part) => {
    if (part !== '' && part.toLowerCase() === handle.toLowerCase()) return '{handle}';
    return own.has(part) ? part : shapeOf(part, max);
  });
  return [...shown.join('/')].slice(0, max * 2).join('');
}

/** Where each field was read and what its value looks like; of a field that there is not, nothing. */
function fieldsOf({ profile }: ReportedReading, max: number) {
  const found = FIELDS.flatMap((field) => {
    const value = profile[field];
    const source = profile.sources[field];
    return value === undefined ? [] : [[field, { ...source, shape: shapeOf(value, max) }] as const];
  });
  return Object.fromEntries(found);
}

/** How many links lead to each site; those that lead elsewhere are `other`. */
function linksOf({ profile, siteIds }: ReportedReading): Record<string, number> {
  const counts = new Map<string, number>();
  for (const { identity } of profile.links) {
    const to = identity && siteIds.has(identity.site) ? identity.site : 'other';
    counts.set(to, (counts.get(to) ?? 0) + 1);
  }
  return Object.fromEntries(counts);
}

function reportWithin(reading: ReportedReading, max: number): string {
  const { profile, site, siteIds, url } = reading;
  const report = {
    site: siteIds.has(profile.identity.site) ? profile.identity.site : 'other',
    recognised: true,
    read: profile.unread === undefined,
    confidence: profile.confidence,
    address: {
      host: site.host ?? shapeOf(new URL(url).hostname, max),
      path: pathShape(reading, max),
    },
    fields: fieldsOf(reading, max),
    links: linksOf(reading),
    claimed: profile.links.filter(({ me }) => me).length,
    topics: profile.topics.length,
    emails: profile.emails?.length ?? 0,
    kithcraft: reading.version.slice(0, 40),
    browser: reading.browser.slice(0, 40),
  };
  return JSON.stringify(report, null, 1);
}

/**
 * How a page was read, to be shown to others: nothing that the page says of the person is in it, only what it looks like.
 * @returns JSON of at most 4 kB.
 */
export function readingReport(reading: ReportedReading): string {
  const sizes = [80, 40, 20].map((max) => reportWithin(reading, max));
  const small = sizes.find((report) => new TextEncoder().encode(report).length <= MOST_BYTES);
  return small ?? reportWithin(reading, 8);
}
