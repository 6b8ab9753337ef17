import type ICAL from 'ical.js';
import type { Arrivals, IncomingInteraction, IncomingPerson, LeftOut } from '../core/incoming.ts';
import { email } from '../core/shapes.ts';
import { type IcsEvent, type IcsFile, textOf } from './ics-events.ts';
import { timesOf } from './ics-repeats.ts';
import { momentOf, timeOf } from './ics-time.ts';

/** More than these do not talk with each other: it was an event. */
const MOST_IN_A_TALK = 8;
const DAY_MINUTES = 24 * 60;

const at = (number: number) => ({ line: number, counts: 'entries', file: 'the calendar' }) as const;

interface Guest {
  address: string;
  name: string;
}

const parameter = (property: ICAL.Property, name: string): string => {
  const value: unknown = property.getParameter(name);
  return typeof value === 'string' ? value.trim() : '';
};

/** Rooms and lists are nobody, and who declined was not there. */
function guestIn(property: ICAL.Property): Guest[] {
  if (/^(?:room|resource|group)$/iu.test(parameter(property, 'cutype'))) return [];
  if (/^declined$/iu.test(parameter(property, 'partstat'))) return [];
  const address = String(property.getFirstValue() ?? '')
    .replace(/^mailto:/iu, '')
    .trim()
    .toLowerCase();
  if (!email.safeParse(address).success) return [];
  const name = parameter(property, 'cn');
  return [{ address, name: name.toLowerCase() === address ? '' : name }];
}

/** Everybody who was asked to come, and who asked, each once. */
function guestsOf(event: ICAL.Component): Guest[] {
  const all = ['organizer', 'attendee'].flatMap((name) => event.getAllProperties(name).flatMap(guestIn));
  const by = new Map<string, Guest>();
  for (const guest of all) {
    const before = by.get(guest.address);
    if (!before || before.name === '') by.set(guest.address, guest);
  }
  return [...by.values()];
}

/** How long it was, where it was some hours and not days. */
function minutesOf(event: ICAL.Component): { duration?: number } {
  const [start, end] = [timeOf(event, 'dtstart'), timeOf(event, 'dtend')];
  if (!start || !end || start.time.isDate) return {};
  const minutes = Math.round((momentOf(end.time, end.zone) - momentOf(start.time, start.zone)) / 60_000);
  return minutes > 0 && minutes < DAY_MINUTES ? { duration: minutes } : {};
}

const CANCELLED = 'It was cancelled, so it is left out.';
const NO_DAY = 'It does not say when it was, so it is left out.';
const NOT_ALL =
  'It comes again in a way that is not followed to its end: what is not among the contacts is left out.';
const AHEAD = 'It has not been yet, so it is left out.';

/** The contacts that one entry was, and why some of it was none. */
function contactsOf({ number, event }: IcsEvent, guests: readonly Guest[], now: number) {
  const start = timeOf(event, 'dtstart');
  if (/^cancelled$/iu.test(textOf(event, 'status'))) return { contacts: [], reason: CANCELLED };
  if (!start) return { contacts: [], reason: NO_DAY };
  const { times, isWhole } = timesOf(event, start, now);
  const place = textOf(event, 'location');
  const contacts = times
    .filter((when) => when <= now)
    .map(
      (when): IncomingInteraction => ({
        at: at(number),
        // The same entry is the same contact in every file, also after somebody renamed it.
        ref: `${textOf(event, 'uid') || textOf(event, 'summary')} ${when}`,
        refs: guests.map(({ address }) => address),
        kind: guests.length > MOST_IN_A_TALK ? 'event' : 'met',
        when,
        about: textOf(event, 'summary'),
        ...minutesOf(event),
        ...(place === '' ? {} : { place }),
      }),
    );
  if (contacts.length === 0) return { contacts, reason: AHEAD };
  return { contacts, ...(isWhole ? {} : { reason: NOT_ALL }) };
}

function personOf({ address, name }: Guest, number: number): IncomingPerson {
  return {
    ...{ at: at(number), ref: address, name, emails: [address], pages: [], tags: [], topics: [], notes: [] },
  };
}

const many = (count: number, one: string, more: string): string => (count === 1 ? one : `${count} ${more}`);

/** What is left out as a whole. */
function summaries({ broken, beyond }: IcsFile, alone: readonly number[]): LeftOut[] {
  const [first] = alone;
  return [
    ...broken.map((number) => ({
      at: at(number),
      reason: 'It is not as a calendar has it, so it is left out.',
    })),
    ...(first === undefined
      ? []
      : [
          {
            at: at(first),
            reason: `${many(alone.length, 'This entry names', 'entries name')} nobody by an e-mail address, so ${alone.length === 1 ? 'it is' : 'they are'} left out.`,
          },
        ]),
    ...(beyond > 0
      ? [
          {
            at: at(1),
            reason: `The file has ${beyond} entries more than are read at once. Split it to read them.`,
          },
        ]
      : []),
  ];
}

/** Who was where with the user, as a calendar says: its entries that name others by their e-mail addresses. `now` in ms. */
export function readCalendar(file: IcsFile, now: number): Arrivals {
  const people = new Map<string, IncomingPerson>();
  const interactions: IncomingInteraction[] = [];
  const leftOut: LeftOut[] = [];
  const alone: number[] = [];
  for (const entry of file.events) {
    const guests = guestsOf(entry.event);
    if (guests.length === 0) {
      alone.push(entry.number);
      continue;
    }
    const { contacts, reason } = contactsOf(entry, guests, now);
    interactions.push(...contacts);
    if (reason !== undefined) leftOut.push({ at: at(entry.number), reason });
    for (const guest of guests)
      if (contacts.length > 0 && (people.get(guest.address)?.name ?? '') === '')
        people.set(guest.address, personOf(guest, entry.number));
  }
  return { people: [...people.values()], interactions, leftOut: [...leftOut, ...summaries(file, alone)] };
}
