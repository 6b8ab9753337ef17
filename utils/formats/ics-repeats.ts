import ICAL from 'ical.js';
import type { IcsTime } from './ics-time.ts';
import { momentOf } from './ics-time.ts';

/** So many times one entry comes again at most, the latest ones; and so many are gone through to find them. */
const MOST_TIMES = 366;
const MOST_STEPS = 12_000;

const PLAIN: ReadonlySet<string> = new Set(['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY']);

/** Whether a rule comes again on and on: of others it is not known that they ever do, and a search for it may not end. */
function isPlain(rule: ICAL.Recur): boolean {
  const parts = Object.entries(rule.parts).flatMap(([name, values = []]) =>
    values.length > 0 ? [{ name, values: values.map(String) }] : [],
  );
  const isDays = ({ name, values }: (typeof parts)[number]) =>
    name === 'BYDAY' && values.every((day) => /^(?:MO|TU|WE|TH|FR|SA|SU)$/u.test(day));
  const [only] = parts;
  if (!PLAIN.has(rule.freq) || !(rule.interval >= 1 && rule.interval <= 400)) return false;
  return only === undefined || (parts.length === 1 && rule.freq === 'WEEKLY' && isDays(only));
}

/** When it does not come after all, in ms. */
function exceptions(event: ICAL.Component): Set<number> {
  const all = event.getAllProperties('exdate').flatMap((property) => {
    const zone: unknown = property.getParameter('tzid');
    return property
      .getValues()
      .flatMap((time: unknown) =>
        time instanceof ICAL.Time ? [momentOf(time, typeof zone === 'string' ? zone : undefined)] : [],
      );
  });
  return new Set(all);
}

/**
 * Every time that an entry was, in ms, up to now: the latest of one that comes again. `isWhole`: false where its rule was not
 * followed, or it was more often.
 */
export function timesOf(
  event: ICAL.Component,
  { time, zone }: IcsTime,
  now: number,
): { times: number[]; isWhole: boolean } {
  const rule: unknown = event.getFirstPropertyValue('rrule');
  const first = momentOf(time, zone);
  if (!(rule instanceof ICAL.Recur)) return { times: [first], isWhole: true };
  if (!isPlain(rule)) return { times: [first], isWhole: false };
  const not = exceptions(event);
  const iterator = rule.iterator(time);
  const times: number[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    const next = iterator.next();
    const at = next ? momentOf(next, zone) : Number.POSITIVE_INFINITY;
    if (!(at <= now)) return { times: times.slice(-MOST_TIMES), isWhole: times.length <= MOST_TIMES };
    if (!not.has(at)) times.push(at);
  }
  return { times: times.slice(-MOST_TIMES), isWhole: false };
}
