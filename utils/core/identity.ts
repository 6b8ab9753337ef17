import * as z from 'zod/mini';
import { LIMITS } from './limits.ts';
import { id, instant, line, webUrl } from './shapes.ts';

/** What names a person on one site. The key by which a page is known again. */
export const identity = z.strictObject({
  site: z.string().check(z.regex(/^[a-z][a-z0-9-]{0,30}$/u)),
  handle: line(LIMITS.line),
  /** What the site calls the account inside, where it shows it: it outlives a rename. */
  stableId: z.exactOptional(line(LIMITS.line)),
});
export type Identity = z.infer<typeof identity>;

/** What a page said of its person; what it did not say is absent. */
export const seenProfile = z.strictObject({
  at: instant,
  name: z.exactOptional(line(LIMITS.name)),
  headline: z.exactOptional(line()),
  organisation: z.exactOptional(line()),
  location: z.exactOptional(line()),
});
export type SeenProfile = z.infer<typeof seenProfile>;

/** An identity as it is stored: whose it is, and where its page stands. */
export const identityRecord = z.strictObject({
  key: line(LIMITS.url),
  site: identity.shape.site,
  handle: identity.shape.handle,
  stableKey: z.exactOptional(line(LIMITS.url)),
  personId: id,
  url: webUrl,
  addedAt: instant,
  /** What the page said of its person when the user last looked at it with the card open. */
  seen: z.exactOptional(seenProfile),
  /** The keys of the pages that this one called its own when it was saved. */
  claims: z.exactOptional(z.array(line(LIMITS.url)).check(z.maxLength(LIMITS.links))),
});
export type IdentityRecord = z.infer<typeof identityRecord>;

/** The key of an identity: `github:ada`. Handles are canonical already (the site made them so). */
export const identityKey = (of: Identity): string => `${of.site}:${of.handle}`;

/** The key of the account behind a handle, `github#583231`, or undefined where the site shows none. */
export const stableKey = (of: Identity): string | undefined =>
  of.stableId === undefined ? undefined : `${of.site}#${of.stableId}`;
