import { cadenceIn } from '../../core/cadence.ts';
import type { Community } from '../../core/community.ts';
import { dayOf } from '../../core/day.ts';
import type { Interaction } from '../../core/interaction.ts';
import { ME } from '../../core/membership.ts';
import { type CalendarCadence, type CalendarFollowUp, calendarFor } from '../../formats/calendar.ts';
import type { Store } from '../../store/open.ts';
import type { Progress } from './progress.ts';

/** Every contact with a promise that is open, each once. Whoever has one has it in the index of the next. */
async function promised({ db }: Store, { signal, step }: Progress): Promise<Interaction[]> {
  const found = new Map<string, Interaction>();
  for (const id of await db.getAllKeysFromIndex('people', 'next')) {
    signal.throwIfAborted();
    for (const one of await db.getAllFromIndex('interactions', 'personIds', id))
      if (one.followUp && one.followUp.doneAt === undefined) found.set(one.id, one);
    step(1);
  }
  return [...found.values()];
}

async function followUpOf({ db }: Store, one: Interaction): Promise<CalendarFollowUp> {
  const people = await Promise.all(one.personIds.map((id) => db.get('people', id)));
  const { on = '', what } = one.followUp ?? {};
  return {
    interactionId: one.id,
    on,
    ...(what === undefined ? {} : { what }),
    names: people.flatMap((person) => (person ? [person.name] : [])),
    done: false,
    changedAt: one.updatedAt,
  };
}

/** The meetings of the user's communities, as far as it is known how often they are. */
async function meetings({ db }: Store, communities: readonly Community[], now: number) {
  const mine = new Set((await db.getAllFromIndex('memberships', 'who', ME)).map((one) => one.communityId));
  return communities.flatMap(({ id, name, url, cadence }): CalendarCadence[] => {
    const at = url === undefined ? {} : { url };
    const every = mine.has(id) && cadence !== undefined ? cadenceIn(cadence) : undefined;
    return every === undefined ? [] : [{ id, name, ...at, every, from: dayOf(now) }];
  });
}

/** Open promises, and how often the user's communities meet, as a calendar. `now` in ms. */
export async function calendarFile(
  store: Store,
  communities: readonly Community[],
  now: number,
  progress: Progress,
): Promise<Blob> {
  const followUps: CalendarFollowUp[] = [];
  for (const one of await promised(store, progress)) followUps.push(await followUpOf(store, one));
  const text = calendarFor(followUps, await meetings(store, communities, now), now);
  return new Blob([text], { type: 'text/calendar;charset=utf-8' });
}
