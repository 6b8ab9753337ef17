import * as z from 'zod/mini';
import { fileImport } from './file-import.ts';
import { forgotten } from './forgotten.ts';
import { goal } from './goal.ts';
import { identityRecord } from './identity.ts';
import { interaction } from './interaction.ts';
import { apart, join } from './join.ts';
import { membership } from './membership.ts';
import { note } from './note.ts';
import { ownCommunity } from './own-community.ts';
import { person } from './person.ts';
import { profileChange } from './profile-change.ts';
import { review } from './review.ts';
import { setting } from './setting.ts';
import { trashed } from './trash.ts';

/** Every kind of record that holds facts, by the name of its store. The history (`changes`) is not among them. */
export const everything = z.strictObject({
  people: z.array(person),
  identities: z.array(identityRecord),
  interactions: z.array(interaction),
  notes: z.array(note),
  memberships: z.array(membership),
  goals: z.array(goal),
  reviews: z.array(review),
  settings: z.array(setting),
  // Files of the first version have none of these.
  joins: z._default(z.array(join), []),
  apart: z._default(z.array(apart), []),
  // Nor do files of the second version have these.
  trash: z._default(z.array(trashed), []),
  forgotten: z._default(z.array(forgotten), []),
  profileChanges: z._default(z.array(profileChange), []),
  imports: z._default(z.array(fileImport), []),
  // Nor do files of the fourth version have these.
  communities: z._default(z.array(ownCommunity), []),
});
export type Everything = z.infer<typeof everything>;
