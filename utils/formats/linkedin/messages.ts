import type { IncomingInteraction, IncomingPerson, LeftOut } from '../../core/incoming.ts';
import { inPieces } from '../breath.ts';
import { meAmong } from './me.ts';
import { merged } from './merged.ts';
import { hasAddresses, type Message, messagesIn, type Participant } from './message-rows.ts';
import { utcDay } from './moment.ts';
import { namedIn } from './named.ts';
import { type Before, type Found, placeOf, type Sheet } from './sheet.ts';
import { personFrom } from './who.ts';

/** A message with somebody who is not the user. */
interface Contact {
  message: Message;
  person: IncomingPerson;
}

type PersonOf = (participant: Participant, line: number) => IncomingPerson | undefined;

/** By address anybody; by name only whom Connections.csv names, since a name alone is too little to know somebody by. */
function personOfIn(sheet: Sheet, { connections }: Before): PersonOf {
  if (hasAddresses(sheet.table))
    return ({ name, page }, line) => personFrom(placeOf(sheet, line), { name, url: page ?? '' });
  const named = namedIn(connections);
  return ({ name }) => named(name);
}

/** One for each person and day: its first message, which stays the first when there are more. */
function interactionsOf(sheet: Sheet, contacts: readonly Contact[]): IncomingInteraction[] {
  const byDay = new Map<string, IncomingInteraction>();
  for (const { message, person } of contacts) {
    const { when, line } = message;
    if (when === undefined) continue;
    const key = `${utcDay(when)} ${person.ref}`;
    const before = byDay.get(key);
    if (before && before.when <= when) continue;
    // What was written is never kept.
    byDay.set(key, { at: placeOf(sheet, line), refs: [person.ref], kind: 'message', when, about: '' });
  }
  return [...byDay.values()];
}

/** One sentence for all messages of one kind: there may be thousands. */
function leftOutOf(
  sheet: Sheet,
  messages: readonly Message[],
  sentence: (count: string) => string,
): LeftOut[] {
  const [first] = messages;
  if (!first) return [];
  const count = messages.length === 1 ? 'one message' : `${messages.length} messages`;
  return [{ at: placeOf(sheet, first.line), reason: sentence(count) }];
}

const unknownMe = (count: string): string =>
  `It cannot be told which side of ${count} is you. Choose the whole archive instead of this one file.`;
const withNobody = (count: string): string =>
  `Left out from here on: ${count} in which nobody but you has a profile any more.`;
const withUnknown = (count: string): string =>
  `Left out from here on: ${count} without the address of a profile, and with nobody whom Connections.csv names.`;
const withoutDate = (count: string): string =>
  `Not taken as a contact from here on: ${count} with a date that could not be read.`;

const othersIn = (
  { participants, line }: Message,
  me: string | undefined,
  personOf: PersonOf,
): IncomingPerson[] =>
  participants.filter(({ key }) => key !== me).flatMap((one) => personOf(one, line) ?? []);

function meIn(messages: readonly Message[], { connections, mine }: Before): string | undefined {
  const named = namedIn(connections);
  const refs = new Set(connections.map(({ ref }) => ref));
  return meAmong(messages, (key) => refs.has(key) || named(key) !== undefined, mine);
}

/** So many messages are looked at before the page may draw and answer. */
const AT_ONCE = 1_000;

/** messages.csv: whom the user wrote with, and on which days. Drafts, and all that was written, are passed over. */
export async function readMessages(sheet: Sheet, before: Before): Promise<Found> {
  const messages = await messagesIn(sheet.table);
  const addresses = hasAddresses(sheet.table);
  const me = meIn(messages, before);
  // By name only connections are taken, and nobody is their own.
  if (me === undefined && addresses)
    return { people: [], interactions: [], leftOut: leftOutOf(sheet, messages, unknownMe) };
  const personOf = personOfIn(sheet, before);
  const pieces = await inPieces(messages, AT_ONCE, (some) =>
    some.map((message) => ({ message, people: othersIn(message, me, personOf) })),
  );
  const read = pieces.flat();
  const contacts = read.flatMap(({ message, people }) => people.map((person) => ({ message, person })));
  const nobody = read.filter(({ people }) => people.length === 0).map(({ message }) => message);
  const undated = messages.filter(({ when }) => when === undefined);
  return {
    people: merged(contacts.map(({ person }) => person)),
    interactions: interactionsOf(sheet, contacts),
    leftOut: [
      ...leftOutOf(sheet, nobody, addresses ? withNobody : withUnknown),
      ...leftOutOf(sheet, undated, withoutDate),
    ],
  };
}
