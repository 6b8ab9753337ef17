import * as z from 'zod/mini';
import { goal } from './goal.ts';
import { identityRecord } from './identity.ts';
import { interaction } from './interaction.ts';
import { join } from './join.ts';
import { membership } from './membership.ts';
import { note } from './note.ts';
import { ownCommunity } from './own-community.ts';
import { person } from './person.ts';
import { profileChange } from './profile-change.ts';
import { id, instant, line } from './shapes.ts';

/** So long what was deleted can be brought back, in days. */
export const TRASH_DAYS = 30;

/** The end of what is still in the trash at `now`: what was deleted before goes. Both in ms. */
export const trashedSince = (now: number): number => now - TRASH_DAYS * 86_400_000;

/** What was deleted in one step, whole, so that it can be brought back within 30 days. */
export const trashed = z.strictObject({
  id,
  at: instant,
  /**
   * What it was: a person with all that was kept about them, a note, an interaction, a community with who belongs to it,
   * a membership, a goal, a change that was seen on a page.
   */
  kind: z.enum(['person', 'note', 'interaction', 'community', 'membership', 'goal', 'profile change']),
  /** What it is called in the list: a name, or the beginning of a text. */
  label: line(),
  people: z.array(person),
  identities: z.array(identityRecord),
  interactions: z.array(interaction),
  notes: z.array(note),
  memberships: z.array(membership),
  joins: z.array(join),
  communities: z.exactOptional(z.array(ownCommunity)),
  goals: z.exactOptional(z.array(goal)),
  profileChanges: z.exactOptional(z.array(profileChange)),
  /** Interactions that stayed with others, out of which the person was taken. */
  withdrawn: z.array(id),
});
export type Trashed = z.infer<typeof trashed>;
