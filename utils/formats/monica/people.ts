import type { IncomingPerson, LeftOut } from '../../core/incoming.ts';
import { refsOnce } from '../plain-csv-refs.ts';
import type { Known } from './activities.ts';
import type { Contact } from './contact.ts';
import { lineIn } from './entry.ts';
import { type Around, personOf } from './person.ts';
import { quoted } from './quoted.ts';

/** The contacts that are taken in with their persons, and of the others a sentence each. */
export interface People {
  known: readonly Known[];
  people: readonly IncomingPerson[];
  leftOut: readonly LeftOut[];
}

const calledOf = ({ name }: Contact): string => (name === '' ? 'This contact' : quoted(name));

const again = (contact: Contact): string =>
  `${calledOf(contact)} has the same id as a contact before. That one is taken in, and this one is left out.`;

const partial = (contact: Contact): string =>
  `${calledOf(contact)} is no contact of its own in Monica, only somebody whom another one may have mentioned, so it is left out.`;

const NOBODY =
  'This contact has no name, no e-mail address and no page, so it is left out. To keep it, give it a name in Monica and export again.';

/** Who is named in a line about somebody that is taken in, by uuid. */
function mentioned(contacts: readonly Contact[], named: ReadonlySet<string>): ReadonlySet<string> {
  const whole = contacts.filter(({ isPartial }) => !isPartial);
  return new Set([...named, ...whole.map(({ said }) => lineIn(said, 'first_met_through'))]);
}

/** All people of the file. @param named in lines on relationships, by uuid. */
export function peopleOf(contacts: readonly Contact[], around: Around, named: ReadonlySet<string>): People {
  const [known, people, leftOut]: [Known[], IncomingPerson[], LeftOut[]] = [[], [], []];
  const [seen, refOnce, inLines] = [new Set<string>(), refsOnce(), mentioned(contacts, named)];
  const leave = ({ line }: Contact, reason: string) => leftOut.push({ at: { line }, reason });
  for (const contact of contacts) {
    const { uuid, name, isPartial } = contact;
    const isKept = isPartial && name !== '' && uuid !== '' && inLines.has(uuid);
    const person = isPartial ? undefined : personOf(contact, around);
    if (uuid !== '' && seen.has(uuid)) leave(contact, again(contact));
    else if (person) {
      const ref = refOnce(person.ref);
      people.push({ ...person, ref });
      known.push({ contact, ref });
      seen.add(uuid);
    } else if (!isKept) leave(contact, isPartial ? partial(contact) : NOBODY);
  }
  return { known, people, leftOut };
}
