import * as z from 'zod/mini';
import { id, instant } from './shapes.ts';

/** Who the user is in a membership. */
export const ME = 'me';

/** So many communities are remembered at most that one person does not belong to. */
export const MOST_DECLINED = 200;

/** Where it can be noticed that somebody belongs to a community. */
export const NOTICED_IN = [
  'headline',
  'bio',
  'organisation',
  'tags',
  'page topics',
  'note',
  'interaction',
  'page',
] as const;
export type NoticedIn = (typeof NOTICED_IN)[number];

/** A person, or the user (`me`), belongs to a community. */
export const membership = z.strictObject({
  /** `<who>~<communityId>`: one membership a person and community, so it is as long as two ids. */
  id: z.string().check(z.minLength(1), z.maxLength(201), z.regex(/^[\w:.@~/%+-]+$/u)),
  who: id,
  communityId: id,
  createdAt: instant,
  /** Where it was noticed, if it was offered and the user said yes. */
  noticedIn: z.exactOptional(z.enum(NOTICED_IN)),
});
export type Membership = z.infer<typeof membership>;

export const membershipId = (who: string, communityId: string): string => `${who}~${communityId}`;
