import { cadenceIn } from '../../core/cadence.ts';
import type { Community } from '../../core/community.ts';
import { dayOf } from '../../core/day.ts';
import { cadenceDue, intervalInWords } from '../../core/follow-ups/cadence.ts';
import type { Interaction } from '../../core/interaction.ts';
import { ME } from '../../core/membership.ts';
import type { Person } from '../../core/person.ts';
import { type CalendarCadence, type CalendarFollowUp, calendarFor } from '../../formats/calendar.ts';
import type { Store } from '../../store/open.ts';
import type { Progress } from './progress.ts';

/** What is planned beside interactions: a day, and when to be in touch again. */
function plansOf({
  id,
  name,
  followUp,
  cadence,
  next,
  tie,
  updatedAt: changedAt,
}: Person): CalendarFollowUp[] {
  const common = { names: [name], done: false, changedAt };
  const plans: CalendarFollowUp[] = [];
  if (followUp) {
    const { on, what, snoozedUntil } = followUp;
    const words = what === undefined ? {} : { what };
    plans.push({ ...common, ...words, id: `${id}.follow-up`, on: laterOf(on, snoozedUntil) });
  }
  if (cadence) {
    const on = next?.reason === 'cadence' ? next.on : cadenceDue(cadence, tie.lastAt);
    const what = `Be in touch (${intervalInWords(cadence)})`;
    plans.push({ ...common, id: `${id}.in-touch`, on, what });
  }
  return plans;
}

const laterOf = (on: string, until: string | undefined): string =>
  until !== undefined && until > on ? until : on;

interface Found {
  /** Every contact with a promise that is open, by its id. */
  promised: Map<string, Interaction>;
  plans: CalendarFollowUp[];
}

/** All that is planned with anybody. Whoever has anything has it in the index of the next. */
async function planned({ db }: Store, { signal, step }: Progress): Promise<Found> {
  const found: Found = { promised: new Map(), plans: [] };
  for (const id of await db.getAllKeysFromIndex('people', 'next')) {
    signal.throwIfAborted();
    const person = await db.get('people', id);
    if (person) found.plans.push(...plansOf(person));
    for (const one of await db.getAllFromIndex('interactions', 'personIds', id))
      if (one.followUp && one.followUp.doneAt === undefined) found.promised.set(one.id, one);
    step(1);
  }
  return found;
}

async function followUpOf({ db }: Store, one: Interaction): Promise<CalendarFollowUp> {
  const people = await Promise.all(one.personIds.map((id) => db.get('people', id)));
  const { on = '', what, snoozedUntil } = one.followUp ?? {};
  return {
    id: one.id,
    on: laterOf(on, snoozedUntil),
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

/** Open promises, planned days, when to be in touch again, and how often the user's communities meet, as a calendar. `now` in ms. */
export async function calendarFile(
  store: Store,
  communities: readonly Community[],
  now: number,
  progress: Progress,
): Promise<Blob> {
  const { promised, plans } = await planned(store, progress);
  const followUps = [...plans];
  for (const one of promised.values()) followUps.push(await followUpOf(store, one));
  const text = calendarFor(followUps, await meetings(store, communities, now), now);
  return new Blob([text], { type: 'text/calendar;charset=utf-8' });
}
