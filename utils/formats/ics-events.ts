import ICAL from 'ical.js';

/** An entry of a calendar as it stands in its file. */
export interface IcsEvent {
  /** Counted from 1, as the user would look for it. */
  number: number;
  event: ICAL.Component;
}

/** What a calendar file holds. */
export interface IcsFile {
  /** The program that wrote it. */
  product: string;
  events: IcsEvent[];
  /** The numbers of those that could not be read. */
  broken: number[];
  /** How many there are beyond those that are read. */
  beyond: number;
}

/** So many entries are read: thirty years with five a day. */
const MOST_EVENTS = 50_000;
/** In characters: beside a picture that somebody attached, none is longer. */
const LONGEST_EVENT = 200_000;

/** The lines of a text, however they end, and those that go on in the next one made whole (RFC 5545, section 3.1). */
function* unfolded(text: string): Generator<string> {
  let held: string[] = [];
  for (let at = 0; at <= text.length; ) {
    const next = text.indexOf('\n', at);
    const stop = next === -1 ? text.length : next;
    const line = text.slice(at, text[stop - 1] === '\r' ? stop - 1 : stop);
    at = stop + 1;
    if (held.length > 0 && /^[ \t]/u.test(line)) held.push(line.slice(1));
    else {
      if (held.length > 0) yield held.join('');
      held = [line];
    }
  }
  if (held.length > 0) yield held.join('');
}

const BOUNDARY = /^(BEGIN|END):(.*)$/iu;

/** Goes through the lines and keeps those of each entry, without what is nested in it. Linear, whatever is nested how deep. */
class Entries {
  readonly found: string[] = [];
  product = '';
  beyond = 0;
  #depth = 0;
  #lines: string[] | undefined;
  #length = 0;

  take(line: string): void {
    const [, side = '', name = ''] = BOUNDARY.exec(line) ?? [];
    if (side.toUpperCase() === 'BEGIN') this.#begin(name.trim().toUpperCase());
    else if (side.toUpperCase() === 'END') this.#end();
    else if (this.#depth === 1 && /^PRODID[:;]/iu.test(line)) this.product = line.slice(7).trim();
    else if (this.#depth === 2 && this.#lines && line.trim() !== '') this.#keep(line);
  }

  #begin(name: string): void {
    this.#depth += 1;
    if (this.#depth !== 2) return;
    this.#lines = name === 'VEVENT' ? [] : undefined;
    this.#length = 0;
  }

  #keep(line: string): void {
    this.#length += line.length;
    if (this.#length <= LONGEST_EVENT) this.#lines?.push(line);
  }

  #end(): void {
    this.#depth = Math.max(0, this.#depth - 1);
    if (this.#depth !== 1 || !this.#lines) return;
    if (this.found.length < MOST_EVENTS) this.found.push(this.#lines.join('\r\n'));
    else this.beyond += 1;
    this.#lines = undefined;
  }
}

function parsed(lines: string): ICAL.Component | undefined {
  try {
    const text = `BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\n${lines}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n`;
    return new ICAL.Component(ICAL.parse(text)).getFirstSubcomponent('vevent') ?? undefined;
  } catch {
    // One that is not as the standard has it: the others are read nevertheless.
    return undefined;
  }
}

/** The entries of a calendar, each read by itself. Rules of repetition and of time zones are not followed here. */
export function icsEvents(text: string): IcsFile {
  const entries = new Entries();
  for (const line of unfolded(text)) entries.take(line);
  const all = entries.found.map((lines, at) => ({ number: at + 1, event: parsed(lines) }));
  return {
    product: entries.product,
    events: all.flatMap(({ number, event }) => (event ? [{ number, event }] : [])),
    broken: all.flatMap(({ number, event }) => (event ? [] : [number])),
    beyond: entries.beyond,
  };
}

/** A text of an entry, as it is; empty for none. */
export function textOf(event: ICAL.Component, name: string): string {
  const value: unknown = event.getFirstPropertyValue(name);
  return typeof value === 'string' ? value : '';
}
