import { Refusal } from '../../core/drafts.ts';
import type { Arrivals, IncomingPerson, LeftOut } from '../../core/incoming.ts';
import { type Card, cardsOf } from './cards.ts';
import {
  emailsOf,
  firstOf,
  locationOf,
  nameOf,
  notesOf,
  organisationOf,
  pagesOf,
  tagsOf,
  topicsOf,
} from './fields.ts';
import { addGroup, type Groups, idOf, kindOf, withGroups } from './groups.ts';
import { restOf } from './rest-of-card.ts';

/** What of a person may be absent. */
function linesOf(card: Card): Partial<IncomingPerson> {
  const lines = {
    pronouns: firstOf(card, 'pronouns', 'x-pronouns'),
    headline: firstOf(card, 'title', 'role'),
    organisation: organisationOf(card)[0],
    location: locationOf(card),
  };
  return Object.fromEntries(Object.entries(lines).filter(([, text]) => text !== undefined));
}

function personOf(card: Card): IncomingPerson {
  const lines = linesOf(card);
  const [name, emails, pages] = [nameOf(card), emailsOf(card), pagesOf(card)];
  const ref = idOf(firstOf(card, 'uid')) ?? emails[0] ?? pages[0] ?? `${name}|${lines.organisation ?? ''}`;
  const notes = [...notesOf(card), restOf(card)].filter((note) => note !== '').map((text) => ({ text }));
  return {
    at: { line: card.line },
    ref,
    name,
    ...lines,
    emails,
    pages,
    tags: tagsOf(card),
    topics: topicsOf(card),
    notes,
  };
}

/** Kinds of cards that are about no person (RFC 6350, 6.1.4; RFC 6473; RFC 6869). */
const NO_PERSON = new Set(['org', 'location', 'application', 'device']);

/** Why a card brings nobody, or who it brings. */
function broughtBy(card: Card): IncomingPerson | string {
  if (!card.ended)
    return 'This card has no end, perhaps because the file was cut short. It was left out. Export it again.';
  if (NO_PERSON.has(kindOf(card)))
    return 'This card is not about a person but about an organisation, a place or a thing. It was left out.';
  const person = personOf(card);
  return person.name !== '' || person.pages.length > 0
    ? person
    : 'This card names nobody: it has no name, no e-mail address and no page. It was left out.';
}

/**
 * Reads the people of a vCard file: 3.0 (RFC 2426), 4.0 (RFC 6350, with RFC 6715 and RFC 9554), and 2.1 as phones write
 * it. What is bad is left out and said; groups become tags of their members. Pictures are not read.
 * @throws {Refusal} with a sentence, if there is no card or too many.
 */
export function readVCards(text: string): Arrivals {
  const people: IncomingPerson[] = [];
  const leftOut: LeftOut[] = [];
  const groups: Groups = new Map();
  let found = false;
  for (const card of cardsOf(text)) {
    found = true;
    leftOut.push(...card.flaws);
    if (card.ended && kindOf(card) === 'group') addGroup(groups, card);
    else {
      const brought = broughtBy(card);
      if (typeof brought === 'string') leftOut.push({ at: { line: card.line }, reason: brought });
      else people.push(brought);
    }
  }
  if (!found)
    throw new Refusal(
      'There is no card in this file. Nothing was changed. Choose a file of contacts whose name ends in “.vcf”.',
    );
  return { people: people.map((person) => withGroups(person, groups)), interactions: [], leftOut };
}
