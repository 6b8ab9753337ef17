import type { Arrivals } from '../../core/incoming.ts';
import { activitiesOf, type Known } from './activities.ts';
import { contactsOf, namesOf } from './contact.ts';
import { type Entry, entryIn, type Lists, listIn, listsOf, textIn } from './entry.ts';
import { notKept, ofVersion } from './not-kept.ts';
import { parsed } from './parsed.ts';
import { peopleOf } from './people.ts';
import { remindersOff } from './promises.ts';
import { relationsOf } from './relations.ts';
import { talksOf } from './talks.ts';
import { typesIn } from './types.ts';

/** As much as is looked at to tell what a text is, in characters. */
const HEAD = 2_048;

/** Keys that Monica writes before the account; other exports have one or the other. */
const SIGNS = [/"version"\s*:\s*"/u, /"app_version"\s*:/u, /"(?:exported_by|account)"\s*:/u];

/** Whether a text looks like Monica’s JSON export, of any version, by its beginning. Never throws. */
export function isMonica(text: string): boolean {
  const head = text.slice(0, HEAD);
  return /^\s*\{/u.test(head) && SIGNS.every((sign) => sign.test(head));
}

const sizeOf = (lists: Lists, type: string): number => lists.get(type)?.length ?? 0;

/** How many there are of what is left out without looking at people one by one. */
const countsIn = (account: Entry, lists: Lists, known: readonly Known[]) => ({
  photos: sizeOf(lists, 'photo'),
  documents: sizeOf(lists, 'document'),
  journal: listIn(entryIn(account, 'properties'), 'journal_entries').length,
  remindersOff: known.reduce((sum, { contact }) => sum + remindersOff(contact.lists), 0),
});

/** All that an account brings, whatever its version. */
function arrivalsOf(account: Entry): Arrivals {
  const lists = listsOf(account);
  const contacts = contactsOf(lists);
  const names = namesOf(contacts);
  const { lines, named, lost } = relationsOf(lists, contacts, names);
  const fieldTypes = typesIn(account, 'contact_field_types');
  const eventTypes = typesIn(account, 'life_event_types');
  const { known, people, leftOut } = peopleOf(
    contacts,
    { names, relations: lines, fieldTypes, eventTypes },
    named,
  );
  const { read, alone, missing } = activitiesOf(lists, known);
  const all = [...known.flatMap(({ contact, ref }) => talksOf(contact, ref)), ...read];
  return {
    people,
    interactions: all.flatMap((one) => ('interaction' in one ? one.interaction : [])),
    leftOut: [
      ...leftOut,
      ...all.flatMap((one) => ('leftOut' in one ? one.leftOut : [])),
      ...notKept({ ...countsIn(account, lists, known), alone, missing, relations: lost }),
    ],
  };
}

/**
 * Reads the JSON export of Monica (version `1.0-preview.1`; others as if they were that one, with a sentence). What
 * Kithcraft has no field for becomes lines of a note.
 * @throws {Refusal} with a sentence, where it is damaged or something else.
 */
export function readMonica(text: string): Arrivals {
  const file = parsed(text);
  const arrivals = arrivalsOf(entryIn(file, 'account'));
  return { ...arrivals, leftOut: [...ofVersion(textIn(file, 'version')), ...arrivals.leftOut] };
}
