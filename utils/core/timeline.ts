import type { Interaction } from './interaction.ts';
import type { Membership } from './membership.ts';
import type { Note } from './note.ts';
import type { Met } from './person.ts';
import type { ProfileChange } from './profile-change.ts';
import type { PersonView } from './views.ts';

/** One thing in the history of somebody. `at` in ms. */
export type TimelineEntry = { id: string; at: number } & (
  | { kind: 'contact'; interaction: Interaction }
  | { kind: 'note' | 'insight' | 'resource'; note: Note }
  | { kind: 'change'; change: ProfileChange }
  | { kind: 'community'; membership: Membership }
  | { kind: 'met'; met: Met }
);
export type TimelineKind = TimelineEntry['kind'];

/** The first moment of a day in the user's own time zone. */
const momentOf = (day: string): number => new Date(`${day}T00:00`).getTime();

/** The whole history with somebody, newest first; of one moment in a fixed order. */
export function timelineOf({
  person,
  interactions,
  notes,
  memberships,
  changes = [],
}: PersonView): TimelineEntry[] {
  const entries: TimelineEntry[] = [
    ...interactions.map(
      (one): TimelineEntry => ({ id: one.id, at: one.at, kind: 'contact', interaction: one }),
    ),
    ...notes.map(
      (one): TimelineEntry => ({ id: one.id, at: one.createdAt, kind: one.kind ?? 'note', note: one }),
    ),
    ...changes.map((one): TimelineEntry => ({ id: one.id, at: one.at, kind: 'change', change: one })),
    ...memberships.map(
      (one): TimelineEntry => ({ id: one.id, at: one.createdAt, kind: 'community', membership: one }),
    ),
  ];
  if (person.met) {
    const at = person.met.on === undefined ? person.createdAt : momentOf(person.met.on);
    entries.push({ id: `met ${person.id}`, at, kind: 'met', met: person.met });
  }
  return entries.sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}
