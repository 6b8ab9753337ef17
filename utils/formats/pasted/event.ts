import ICAL from 'ical.js';
import { LIMITS } from '../../core/limits.ts';
import { eachPerson, type Pasted, pastedPerson, seenLine, seenText } from '../../core/pasted.ts';

/** With so many invited it was an event rather than a meeting. */
const MANY = 10;

function personOf(property: ICAL.Property) {
  const name = property.getFirstParameter('cn');
  const address = String(property.getFirstValue() ?? '').replace(/^mailto:/iu, '');
  return pastedPerson(name, address);
}

function eventsIn(text: string): ICAL.Component[] {
  const whole = /^\s*BEGIN:VCALENDAR/iu.test(text)
    ? text
    : `BEGIN:VCALENDAR\r\n${text.trim()}\r\nEND:VCALENDAR`;
  const calendar = new ICAL.Component(ICAL.parse(whole.trim()));
  // Times are in zones that the calendar brings along.
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return calendar.getAllSubcomponents('vevent');
}

function momentOf(event: ICAL.Component): number | undefined {
  const start = event.getFirstPropertyValue('dtstart');
  if (!(start instanceof ICAL.Time)) return undefined;
  const at = (
    start.isDate ? new Date(start.year, start.month - 1, start.day, 12) : start.toJSDate()
  ).getTime();
  return Number.isNaN(at) ? undefined : at;
}

const said = (event: ICAL.Component, name: string): string => String(event.getFirstPropertyValue(name) ?? '');

/** The event of a pasted calendar (RFC 5545). Of several the first; then all stay as text. @throws where it is none, or broken. */
export function pastedEvent(text: string): Pasted {
  const [event, ...more] = eventsIn(text);
  if (!event) throw new Error('no event');
  const invited = ['organizer', 'attendee'].flatMap((name) => event.getAllProperties(name));
  const people = eachPerson(invited.map(personOf));
  const at = momentOf(event);
  const place = seenLine(said(event, 'location'));
  const about = [
    seenLine(said(event, 'summary')),
    place && `Where: ${place}`,
    seenText(said(event, 'description')),
    seenLine(said(event, 'url'), LIMITS.url),
    more.length > 0 ? seenText(text) : '',
  ];
  return {
    ...{ as: 'calendar entry', kind: people.length > MANY ? 'event' : 'met', people },
    ...(at !== undefined && { at }),
    about: about.filter((part) => part !== '').join('\n'),
  };
}
