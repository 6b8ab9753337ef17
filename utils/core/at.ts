import * as z from 'zod/mini';
import { dayOf } from './day.ts';
import { bounded, dayFrom, Refusal } from './drafts.ts';
import { LIMITS } from './limits.ts';
import type { Met } from './person.ts';
import { day, id, line } from './shapes.ts';
import type { InteractionDraft } from './views.ts';

/** Where the user is for some days: whoever is logged meanwhile was met there. */
export const at = z.strictObject({
  event: line(),
  /** The first and the last day of it. */
  since: day,
  until: day,
  place: z.exactOptional(line()),
  communityId: z.exactOptional(id),
});
export type At = z.infer<typeof at>;

/** The setting: nowhere is `null`. */
export const atOrNot = z.nullable(at);

/** As it is typed: `until` as `YYYY-MM-DD`; `place` and `communityId` may be empty. */
export interface AtDraft {
  event: string;
  until: string;
  place: string;
  communityId: string;
}

/**
 * Checks where the user says that they are.
 * @param since the first day of it. @param now in ms.
 * @throws {Refusal} with a sentence, where it cannot be kept as it is.
 */
export function atFrom({ communityId, ...draft }: AtDraft, since: string): At {
  const event = bounded(draft.event.replace(/\s+/gu, ' '), 'The event', LIMITS.line);
  if (event === '') throw new Refusal('Say where you are: type the name of the event.');
  const until = dayFrom(draft.until);
  if (until < since) throw new Refusal('That day has gone by. Choose today or a later one.');
  const place = bounded(draft.place.replace(/\s+/gu, ' '), 'The place', LIMITS.line);
  return {
    ...{ event, since, until },
    ...(place === '' ? {} : { place }),
    ...(communityId === '' ? {} : { communityId }),
  };
}

/** Where the user is at a moment (ms), in their own calendar; it ends by itself with its last day. */
export function atNow(held: At | null, now: number): At | undefined {
  return held && dayOf(now) <= held.until ? held : undefined;
}

/** Whether something that was at a moment (ms) was there. */
export const wasThere = ({ since, until }: At, when: number): boolean =>
  dayOf(when) >= since && dayOf(when) <= until;

/** A draft with what is said by where the user is; what it says itself stays. */
export function withAt<D extends Pick<InteractionDraft, 'event' | 'place' | 'communityId'>>(
  draft: D,
  { event, place, communityId }: At,
): D {
  return {
    ...draft,
    event: draft.event ?? event,
    ...(place === undefined || draft.place ? {} : { place }),
    ...(communityId === undefined || draft.communityId ? {} : { communityId }),
  };
}

/** How somebody was met who was met there for the first time, at a moment (ms). */
export const metThere = ({ event }: Pick<At, 'event'>, when: number): Met => ({
  how: event,
  on: dayOf(when),
});
