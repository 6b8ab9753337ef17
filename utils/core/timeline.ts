import type { Interaction } from './interaction.ts';
import type { Membership } from './membership.ts';
import { saysHowMet } from './met.ts';
import type { Note } from './note.ts';
import type { Met } from './person.ts';
import type { ProfileChange } from './profile-change.ts';
import type { Introduced, PersonView } from './views.ts';

/** One thing in the history of somebody. `at` in ms; absent where the user has not said when. */
export type TimelineEntry = { id: string; at?: number } & (
  | { kind: 'contact'; interaction: Interaction }
  | { kind: 'note' | 'insight' | 'resource'; note: Note }
  | { kind: 'change'; change: ProfileChange }
  | { kind: 'community'; membership: Membership }
  | { kind: 'introduction'; introduced: Introduced }
  | { kind: 'met'; met: Met }
);
export type TimelineKind = TimelineEntry['kind'];

/** The first moment of a day in the user's own time zone; nothing is made up for a day that is not known. */
const momentOf = (day: string | undefined): { at?: number } =>
  day === undefined ? {} : { at: new Date(`${day}T00:00`).getTime() };

/** How the user met somebody, and whom they met through them. */
const meetings = ({ person, through, introduced = [] }: PersonView): TimelineEntry[] => [
  ...introduced.map(
    (one): TimelineEntry => ({
      ...{ id: `introduction:${one.id}`, kind: 'introduction', introduced: one },
      ...momentOf(one.met.on),
    }),
  ),
  ...(person.met && saysHowMet(person.met, through)
    ? [{ id: `met:${person.id}`, kind: 'met', met: person.met, ...momentOf(person.met.on) } as const]
    : []),
];

/** The later first, what has no day last; of one moment in a fixed order. */
function inOrder(a: TimelineEntry, b: TimelineEntry): number {
  const [first, second] = [a.at ?? Number.NEGATIVE_INFINITY, b.at ?? Number.NEGATIVE_INFINITY];
  if (first !== second) return first > second ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}

/** The whole history with somebody, newest first; what the user has not said the day of comes last. */
export function timelineOf(view: PersonView): TimelineEntry[] {
  const { interactions, notes, memberships, changes = [] } = view;
  const moments = new Map(interactions.map(({ id, at }) => [id, at]));
  const entries: TimelineEntry[] = [
    ...interactions.map(
      (one): TimelineEntry => ({ id: `contact:${one.id}`, at: one.at, kind: 'contact', interaction: one }),
    ),
    // A note that becomes an insight is the same entry. One that came of a contact stands with it.
    ...notes.map(
      (one): TimelineEntry => ({
        ...{ id: `note:${one.id}`, kind: one.kind ?? 'note', note: one },
        at: moments.get(one.interactionId ?? '') ?? one.createdAt,
      }),
    ),
    ...changes.map(
      (one): TimelineEntry => ({ id: `change:${one.id}`, at: one.at, kind: 'change', change: one }),
    ),
    ...memberships.map(
      (one): TimelineEntry => ({
        ...{ id: `community:${one.id}`, at: one.createdAt, kind: 'community', membership: one },
      }),
    ),
    ...meetings(view),
  ];
  return entries.sort(inOrder);
}
