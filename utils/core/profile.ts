import * as z from 'zod/mini';
import { identity } from './identity.ts';
import { LIMITS } from './limits.ts';
import { email, line, tags, text, webUrl } from './shapes.ts';

/** A link on a profile. `identity` is set where the address is a profile page of a site we know. */
export const profileLink = z.strictObject({
  url: webUrl,
  /** The page says `rel=me` or `sameAs`: it claims this is the same person. */
  me: z.boolean(),
  identity: z.exactOptional(identity),
});
export type ProfileLink = z.infer<typeof profileLink>;

/** Where on a page something was read; the later ones say less surely what they mean. */
export const source = z.enum([
  /** The site's own layout. */
  'page',
  /** Data that the page carries for its own scripts. */
  'data',
  'json-ld',
  'microdata',
  'microformat',
  'open-graph',
  'title',
  'address',
]);
export type Source = z.infer<typeof source>;

/** Where a field was read, and how sure it is that it says what we take it for. */
export const fieldSource = z.strictObject({ from: source, sure: z.enum(['high', 'low']) });
export type FieldSource = z.infer<typeof fieldSource>;

const field = z.enum(['name', 'pronouns', 'headline', 'organisation', 'location', 'bio', 'avatar']);
export type ProfileField = z.infer<typeof field>;

/** What one page says about one person, as read at one moment. */
export const profile = z.strictObject({
  identity,
  /** The canonical address of the profile, which may differ from the address in the bar. */
  url: webUrl,
  name: line(LIMITS.name),
  /** The order that the name is written in, where the page or its script tells. */
  nameOrder: z.exactOptional(z.enum(['given first', 'family first'])),
  pronouns: z.exactOptional(line(LIMITS.tag)),
  headline: z.exactOptional(line()),
  organisation: z.exactOptional(line()),
  location: z.exactOptional(line()),
  bio: z.exactOptional(text),
  avatar: z.exactOptional(webUrl),
  /** E-mail addresses that the page links to as the person's. */
  emails: z.exactOptional(z.array(email).check(z.maxLength(LIMITS.emails))),
  links: z.array(profileLink).check(z.maxLength(LIMITS.links)),
  /** Topics and skills in the words of the page. */
  topics: tags,
  /** Where each field that there is was read. */
  sources: z.partialRecord(field, fieldSource),
  /** 'low' where the page gave only address, title and Open Graph, or the evidence for its layout is thin. */
  confidence: z.enum(['high', 'low']),
  /** Set where the page is a profile by its address but could not be read: why, as a sentence. The name is then the handle. */
  unread: z.exactOptional(line()),
});
export type Profile = z.infer<typeof profile>;

/** What came of looking at a page. */
export type Reading =
  | { kind: 'profile'; profile: Profile }
  /** `pending`: the page is still being drawn, or still shows the person before; look again when it changes. */
  | { kind: 'none'; reason: string; pending?: true };
