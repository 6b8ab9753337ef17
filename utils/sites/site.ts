import type { Identity } from '../core/identity.ts';
import type { Profile, Reading } from '../core/profile.ts';

/**
 * One site: where it applies, and what is a profile there. The same file exports how its pages are read (`Read`) and its
 * `examples`, which the content script's bundle leaves out.
 */
export interface Site {
  /** Also the `site` of its identities. */
  id: string;
  /** As people call it. */
  name: string;
  /** Hosts it stands on: exact (`github.com`) or a suffix (`*.linkedin.com`, which includes `linkedin.com`); `*` for a site on any host. */
  hosts: readonly string[];
  /** Match patterns that enabling it asks for. Empty for a site on any host: the user enables it host by host. */
  matches: readonly string[];
  /** Nothing is ever put into its pages. */
  quiet?: true;
  /** Who a page is about by its address alone, canonical; null where the address is no profile's. Never throws. */
  identify(url: URL): Identity | null;
  /** The canonical address of a profile. */
  profileUrl(handle: string): string;
  /** What of a page, beside its address, decides whether it is a person's. Absent where the address alone decides. */
  look?: Look;
}

/**
 * What a page has at the least if it is one of a site's profiles: cheap enough to be looked for on every page, and never
 * missing where `identify` and `look` find somebody. Exported beside the site, so that it can be carried without it.
 */
export interface Hint {
  /** The hosts, and all below them; absent for a site on any host. */
  hosts?: readonly string[];
  path: RegExp;
  /** A selector that must find something. */
  has?: string;
  /** A selector that must find nothing. */
  lacks?: string;
}

/** A page as a site reads it. */
export interface Page {
  url: URL;
  document: Document;
}

/** A short look at a page whose address `identify` accepted. Never writes to the document, never waits. */
export type Look = (page: Page, identity: Identity) => Seen;

/** What came of a short look: a person's page, with the stable id if it shows one, or why it is none. */
export type Seen = { kind: 'person'; stableId?: string | undefined } | NoProfile;

/** Reads a page whose address `identify` accepted. Never writes to the document, never waits. */
export type Read = (page: Page, identity: Identity) => Found;

/** What a site found on a page: what it says about the person, or why it is no profile. */
export type Found = { kind: 'fields'; fields: Fields } | NoProfile;

export type NoProfile = Extract<Reading, { kind: 'none' }>;

/** A link as a page has it: its address may be relative, a redirector's, or none of the web's. */
export interface RawLink {
  href: string;
  /** The page says `rel=me` or `sameAs`. */
  me: boolean;
}

type Text = 'name' | 'pronouns' | 'headline' | 'organisation' | 'location' | 'bio' | 'avatar';

/**
 * What a page says about a person, in the page's own words: cleaned and bounded in one place, after the site.
 * Without a name the profile counts as unread.
 */
export interface Fields extends Partial<Record<Text, string | undefined>> {
  stableId?: string | undefined;
  links?: readonly RawLink[];
  topics?: readonly string[];
  confidence?: Profile['confidence'];
  /** Where the profile stands, if not at the site's `profileUrl`. */
  url?: string;
}

/** Addresses that a site must know and must refuse; each is a test. */
export interface Examples {
  profiles: readonly (readonly [url: string, handle: string])[];
  others: readonly string[];
}
