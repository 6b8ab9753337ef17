import type ICAL from 'ical.js';
import { PRODUCT, sequenceOf } from './calendar.ts';
import { type IcsFile, textOf } from './ics-events.ts';
import { timeOf } from './ics-time.ts';

/** A promise as a calendar of our own has it now. */
export interface CalendarPromise {
  /** The entry of the file, counted from 1. */
  number: number;
  interactionId: string;
  /** `YYYY-MM-DD` */
  on: string;
  done: boolean;
  /** The version that it had when it was written, or has got since. */
  sequence: number;
}

const UID = /^(?<id>[^@\s]{1,100})@kithcraft$/u;

/** Whether a calendar has entries that Kithcraft wrote; another program may have saved it since. */
export const isOwnCalendar = ({ product, events }: IcsFile): boolean =>
  product === PRODUCT || events.some(({ event }) => UID.test(textOf(event, 'uid')));

/** As it stands there: read as a time, a day that does not exist would become another one. */
const dayIn = (event: ICAL.Component): string =>
  String(event.getFirstProperty('dtstart')?.toJSON()[3] ?? '').slice(0, 10);

/** The promises that Kithcraft wrote into a calendar. What meets again and again is kept elsewhere, and not among them. */
export function promisesIn({ events }: IcsFile): CalendarPromise[] {
  return events.flatMap(({ number, event }) => {
    const id = UID.exec(textOf(event, 'uid'))?.groups?.['id'];
    const start = timeOf(event, 'dtstart');
    if (id === undefined || id.endsWith('.cadence') || !start) return [];
    const sequence: unknown = event.getFirstPropertyValue('sequence');
    return [
      {
        ...{ number, interactionId: id, on: dayIn(event) },
        done: /^(?:cancelled|completed)$/iu.test(textOf(event, 'status')),
        sequence: typeof sequence === 'number' ? sequence : 0,
      },
    ];
  });
}

/** Whether an entry is no older than a contact that was changed at a moment (ms). */
export const isAsNew = ({ sequence }: CalendarPromise, changedAt: number): boolean =>
  sequence >= sequenceOf(changedAt);
