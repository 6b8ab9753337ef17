import { serviceOf } from './services.ts';
import { addressFor, lineFor, proseFor, written } from './write-property.ts';

/** All of a person that a card can hold. */
export interface CardPerson {
  uid: string;
  name: string;
  pronouns?: string;
  headline?: string;
  organisation?: string;
  location?: string;
  bio?: string;
  emails: readonly string[];
  pages: readonly string[];
  tags: readonly string[];
  topics: readonly string[];
  notes: readonly string[];
  /** In ms. */
  changedAt: number;
}

/** A group of people; `members` are their uids. */
export interface CardGroup {
  uid: string;
  name: string;
  members: readonly string[];
}

const BEGIN = 'BEGIN:VCARD\r\nVERSION:4.0\r\n';
const END = 'END:VCARD\r\n';

const UUID = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/iu;

/** A property that names a card by its id. Only a uuid is an address (RFC 6350, 6.7.6). */
const idFor = (name: 'uid' | 'member', id: string): string =>
  UUID.test(id) ? written(name, 'uri', [`urn:uuid:${id}`]) : written(name, 'text', [lineFor(id)]);

const filled = (texts: readonly (string | undefined)[], clean: (text: string) => string): string[] =>
  texts.map((text) => clean(text ?? '')).filter((text) => text !== '');

/** One property for each text that is not empty. */
const each = (
  name: string,
  texts: readonly (string | undefined)[],
  clean = lineFor,
  fields = (text: string): string | string[] => text,
): string[] => filled(texts, clean).map((text) => written(name, 'text', [fields(text)]));

function pageFor(page: string): string {
  const service = serviceOf(page);
  return service === undefined
    ? written('url', 'uri', [page])
    : written('socialprofile', 'uri', [page], { 'service-type': service });
}

function tagsFor(tags: readonly string[]): string[] {
  const texts = filled(tags, lineFor);
  return texts.length === 0 ? [] : [written('categories', 'text', texts)];
}

/** The last moment with four digits for its year, in ms. */
const LATEST = Date.UTC(9999, 11, 31);

function revisionFor(at: number): string[] {
  if (!(at >= 0 && at <= LATEST)) return [];
  return [written('rev', 'timestamp', [`${new Date(at).toISOString().slice(0, 19)}Z`])];
}

function personFor(person: CardPerson): string {
  const name = lineFor(person.name);
  return [
    BEGIN,
    written('kind', 'text', ['individual']),
    written('fn', 'text', [name]),
    written('n', 'text', [[name, '', '', '', '']]),
    ...each('pronouns', [person.pronouns]),
    ...each('title', [person.headline]),
    ...each('org', [person.organisation], lineFor, (text) => [text]),
    ...each('adr', [person.location], lineFor, (text) => ['', '', '', text, '', '', '']),
    ...each('email', person.emails),
    ...filled(person.pages, addressFor).map(pageFor),
    ...tagsFor(person.tags),
    ...each('interest', person.topics),
    ...each('note', [person.bio, ...person.notes], proseFor),
    ...revisionFor(person.changedAt),
    idFor('uid', person.uid),
    END,
  ].join('');
}

const groupFor = ({ uid, name, members }: CardGroup): string =>
  [
    BEGIN,
    written('kind', 'text', ['group']),
    written('fn', 'text', [lineFor(name)]),
    ...members.map((member) => idFor('member', member)),
    idFor('uid', uid),
    END,
  ].join('');

/**
 * Writes people and groups as vCard 4.0 (RFC 6350, with RFC 6715 and RFC 9554). A card cannot hold: a biography apart
 * from the notes (it is the first of them), when a note was written, interactions, follow-ups, and control characters.
 */
export const writeVCards = (people: readonly CardPerson[], groups: readonly CardGroup[]): string =>
  [...people.map(personFor), ...groups.map(groupFor)].join('');
