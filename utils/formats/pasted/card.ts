import type { IncomingPerson } from '../../core/incoming.ts';
import { eachPerson, type Pasted, type PastedPerson, pastedPerson, seenText } from '../../core/pasted.ts';
import { readVCards } from '../vcard/read-vcards.ts';

function personOf(card: IncomingPerson): PastedPerson | undefined {
  const { name, emails = [], headline, organisation, location, pages = [], notes = [] } = card;
  const rest = [headline, organisation, location, ...emails, ...pages, ...notes.map(({ text }) => text)];
  const said = seenText(rest.filter(Boolean).join('\n'));
  const person = pastedPerson(name, emails[0]);
  return person && (said === '' ? person : { ...person, rest: said });
}

/**
 * The people of pasted contact cards. Nothing is said of when or how the contact was. If any card cannot be read, all of it
 * stays as text as well. @throws {Refusal} if there is no card.
 */
export function pastedCard(text: string): Pasted {
  const { people, leftOut } = readVCards(text);
  const about = people.length > 0 && leftOut.length > 0 ? seenText(text) : '';
  return { as: 'contact card', people: eachPerson(people.map(personOf)), about };
}
