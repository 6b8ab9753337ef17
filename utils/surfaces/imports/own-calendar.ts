import type { Everything } from '../../core/everything.ts';
import type { OwnExport } from '../../core/imports/own-export.ts';
import type { LeftOut } from '../../core/incoming.ts';
import type { FollowUp, Interaction } from '../../core/interaction.ts';
import { day } from '../../core/shapes.ts';
import { type CalendarPromise, isAsNew } from '../../formats/own-calendar.ts';
import type { Store } from '../../store/open.ts';

const NOTHING: Everything = {
  ...{ people: [], identities: [], interactions: [], notes: [], memberships: [], goals: [], reviews: [] },
  ...{ settings: [], joins: [], apart: [], trash: [], forgotten: [], profileChanges: [], imports: [] },
  communities: [],
};

const GONE = 'Its contact, or the follow-up of it, is not here any more, so it is left out.';
const OLDER = 'It was changed here after this calendar was saved, so it stays as it is here.';
const NO_DAY = 'It has a day that does not exist, so it is left out.';

/** A promise as the calendar has it; the same one where nothing was changed there. */
function changed(held: FollowUp, { on, done }: CalendarPromise, now: number): FollowUp {
  if (done && held.doneAt === undefined) return { ...held, on, doneAt: now };
  return held.on === on ? held : { ...held, on };
}

/** Who it is with and what becomes of it, in a sentence. */
async function inWords({ db }: Store, before: Interaction, after: FollowUp): Promise<string> {
  const people = await Promise.all(before.personIds.slice(0, 3).map((id) => db.get('people', id)));
  const names = people.flatMap((one) => (one ? [one.name] : [])).join(', ');
  const what = after.what === undefined ? '' : ` (${after.what})`;
  const from = before.followUp?.on ?? '';
  return after.doneAt === undefined
    ? `${names}${what}: moved from ${from} to ${after.on}.`
    : `${names}${what}: done.`;
}

/**
 * What was changed about follow-ups in a calendar of our own since it was saved, as records to be taken in. `now` in ms.
 * What is as it was makes nothing.
 */
export async function calendarChanges(
  store: Store,
  promises: readonly CalendarPromise[],
  now: number,
): Promise<OwnExport> {
  const interactions: Interaction[] = [];
  const [leftOut, changes]: [LeftOut[], string[]] = [[], []];
  for (const one of promises) {
    const leave = (reason: string) =>
      leftOut.push({ at: { file: 'the calendar', line: one.number, counts: 'entries' }, reason });
    const held = await store.db.get('interactions', one.interactionId);
    if (!held?.followUp) leave(GONE);
    else if (!day.safeParse(one.on).success) leave(NO_DAY);
    else {
      const followUp = changed(held.followUp, one, now);
      if (followUp === held.followUp) interactions.push(held);
      else if (!isAsNew(one, held.updatedAt)) leave(OLDER);
      else {
        interactions.push({ ...held, followUp, updatedAt: Math.max(now, held.updatedAt + 1) });
        changes.push(await inWords(store, held, followUp));
      }
    }
  }
  return { all: { ...NOTHING, interactions }, leftOut, changes };
}
