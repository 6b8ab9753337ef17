import * as z from 'zod/mini';
import { id, instant } from './shapes.ts';

/** Who the user is in a membership. */
export const ME = 'me';

/** A person, or the user (`me`), belongs to a community. */
export const membership = z.strictObject({
  /** `<who>~<communityId>`: one membership a person and community, so it is as long as two ids. */
  id: z.string().check(z.minLength(1), z.maxLength(201), z.regex(/^[\w:.@~/%+-]+$/u)),
  who: id,
  communityId: id,
  createdAt: instant,
});
export type Membership = z.infer<typeof membership>;

export const membershipId = (who: string, communityId: string): string => `${who}~${communityId}`;
