import type { Identity } from '../core/identity.ts';
import type { Profile, Reading, Source } from '../core/profile.ts';

/**
 * One site: where it applies, and what is a profile there. The same file exports its `hint`, how its pages are read
 * (`read`), its `examples` and its `evidence`; what a script does not use is left out of its bundle.
 */
export interface Site {
  /** Also the `site` of its identities. */
  id: string;
  /** As people call it. */
  name: string;
  /**
   * Hosts it stands on: exact (`github.com`); a suffix (`*.linkedin.com`, which includes `linkedin.com`); with any ending of
   * a country (`scholar.google.*`); `*` for a site on any host.
   */
  hosts: readonly string[];
  /** Match patterns that enabling it asks for. Empty for a site on any host: the user enables it host by host. */
  matches: readonly string[];
  /** Its addresses look like others': only the page tells whether it is one of its own. Then it has a `look`. */
  needsPage?: true;
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
 * Whether a page of the site's hosts is worth a closer look: true on every profile, and on as few other pages as can be.
 * It is what runs on every page of an enabled site, so it takes no time and little code: the path first, then at most a
 * selector.
 */
export type Hint = (page: Hinted) => boolean;

/** What a hint may ask about: the path, and the page itself, which it takes time to touch. */
export interface Hinted {
  readonly path: string;
  readonly view: { readonly location: Location | URL; readonly document: Document };
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

/** A text with where on the page it was read. A bare string was read in the site's own layout. */
export interface Told {
  text: string;
  from: Source;
}
export type Text = string | Told | undefined;

type TextField = 'name' | 'pronouns' | 'headline' | 'organisation' | 'location' | 'bio' | 'avatar';

/**
 * What a page says about a person, in the page's own words: cleaned and bounded in one place, after the site.
 * Without a name the profile counts as unread.
 */
export interface Fields extends Partial<Record<TextField, Text>> {
  /** The parts of the name, where the page tells them apart: they say in which order the name is written. */
  givenName?: Text;
  familyName?: Text;
  stableId?: string | undefined;
  links?: readonly RawLink[];
  topics?: readonly string[];
  /** 'low' where the layout is not known well enough: then all of it is. */
  confidence?: Profile['confidence'];
  /** Where the profile stands, if not at the site's `profileUrl`. */
  url?: string;
}

/** How much is known of a site's pages, for the table in the docs. */
export interface Evidence {
  /** `high`: its own source or saved pages; `medium`: second-hand; `low`: the form of its addresses alone. */
  sure: 'high' | 'medium' | 'low';
  /** The year, or year and month, of the newest evidence. */
  seen: string;
  /** One line: what was looked at. */
  from: string;
}

/** Addresses that a site must know and must refuse; each is a test. */
export interface Examples {
  profiles: readonly (readonly [url: string, handle: string])[];
  others: readonly string[];
}
