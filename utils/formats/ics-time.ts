import ICAL from 'ical.js';

const formats = new Map<string, Intl.DateTimeFormat | undefined>();

/** Tells the wall clock of a time zone; undefined for one that is not known by that name. */
function clockOf(zone: string): Intl.DateTimeFormat | undefined {
  if (!formats.has(zone))
    try {
      const parts = { year: 'numeric', month: 'numeric', day: 'numeric' } as const;
      const times = { hour: 'numeric', minute: 'numeric', second: 'numeric', hourCycle: 'h23' } as const;
      formats.set(zone, new Intl.DateTimeFormat('en-u-ca-gregory', { ...parts, ...times, timeZone: zone }));
    } catch {
      formats.set(zone, undefined);
    }
  return formats.get(zone);
}

/** By how much the wall clock of a zone is ahead of UTC, in ms. */
function ahead(clock: Intl.DateTimeFormat, at: number): number {
  const said = new Map<string, number>(
    clock.formatToParts(at).map(({ type, value }) => [type, Number(value)]),
  );
  const part = (type: string) => said.get(type) ?? 0;
  return (
    Date.UTC(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'), part('second')) - at
  );
}

/**
 * A moment of a calendar, in ms: a whole day at noon; without a zone, or in one that the browser does not know by its name,
 * where the user is. The rules for zones that a file brings are not followed: they can be endless.
 */
export function momentOf(time: ICAL.Time, zone: string | undefined): number {
  const { year, month, day, hour, minute, second, isDate } = time;
  if (isDate) return new Date(year, month - 1, day, 12).getTime();
  const wall = Date.UTC(year, month - 1, day, hour, minute, second);
  if (time.zone === ICAL.Timezone.utcTimezone) return wall;
  const clock = zone === undefined || Number.isNaN(wall) ? undefined : clockOf(zone);
  if (!clock) return new Date(year, month - 1, day, hour, minute, second).getTime();
  // Once more with what holds there: around the change of the clock the first guess is an hour off.
  return wall - ahead(clock, wall - ahead(clock, wall));
}

/** A day or a time of an entry, with the zone it is said in. */
export interface IcsTime {
  time: ICAL.Time;
  zone: string | undefined;
}

/** What an entry says by one of its names. */
export function timeOf(event: ICAL.Component, name: string): IcsTime | undefined {
  const property = event.getFirstProperty(name);
  const time: unknown = property?.getFirstValue();
  if (!property || !(time instanceof ICAL.Time)) return undefined;
  const zone: unknown = property.getParameter('tzid');
  return { time, zone: typeof zone === 'string' ? zone : undefined };
}
