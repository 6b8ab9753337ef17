import type { Card } from './cards.ts';
import { pageOf } from './pages.ts';
import type { Property } from './property.ts';
import { fieldsOf, lineOf, proseOf, split } from './value.ts';

const once = (list: readonly (string | undefined)[]): string[] => [
  ...new Set(list.filter((one): one is string => one !== undefined && one !== '')),
];

/** What the properties of these names say, in the order of the card. */
const linesOf = ({ properties }: Card, ...names: readonly string[]): string[] =>
  once(properties.filter(({ name }) => names.includes(name)).map(({ value }) => lineOf(value)));

/** What the first property of the first of these names says that says something. */
export function firstOf(card: Card, ...names: readonly string[]): string | undefined {
  return names.flatMap((name) => linesOf(card, name))[0];
}

/** The e-mail address that a property holds, if it is one. */
export const emailOf = ({ name, value }: Property): string | undefined =>
  name === 'email' ? /^(?:mailto:)?([^\s@]+@[^\s@]+)$/iu.exec(lineOf(value))?.[1] : undefined;

/** All e-mail addresses, each once. */
export const emailsOf = ({ properties }: Card): string[] => once(properties.map(emailOf));

/** All pages: own sites and profiles, each once. */
export const pagesOf = ({ properties }: Card): string[] => once(properties.map(pageOf));

const lists = (card: Card, name: string): string[] =>
  card.properties.flatMap((property) => (property.name === name ? split(property.value, ',') : []));

/** Google puts everybody in this one. */
const EVERYBODY = 'myContacts';

/** Categories, each once. */
export const tagsOf = (card: Card): string[] =>
  once(lists(card, 'categories').map(lineOf)).filter((tag) => tag !== EVERYBODY);

/** What they can do and care for (RFC 6715), each once. */
export const topicsOf = (card: Card): string[] => linesOf(card, 'expertise', 'interest');

/** Notes, each once. */
export const notesOf = ({ properties }: Card): string[] =>
  once(properties.filter(({ name }) => name === 'note').map(({ value }) => proseOf(value)));

/** The organisation and its units, from the largest to the smallest. */
export function organisationOf({ properties }: Card): string[] {
  for (const { name, value } of properties) {
    const parts = name === 'org' ? fieldsOf(value, ', ').filter((part) => part !== '') : [];
    if (parts.length > 0) return parts;
  }
  return [];
}

/** The town and the country of an address, as far as it names them. */
export function placeOf({ name, value }: Property): string {
  const [, , , town, , , country] = name === 'adr' ? fieldsOf(value, ', ') : [];
  return [town, country].filter(Boolean).join(', ');
}

/** Where they are: the town and the country of the first address that names one. */
export const locationOf = (card: Card): string | undefined =>
  card.properties.map(placeOf).find((place) => place !== '') ?? firstOf(card, 'x-location');

function nameOfParts({ properties }: Card): string {
  const parts = fieldsOf(properties.find(({ name }) => name === 'n')?.value ?? '', ' ');
  const [family, given, middle, prefix, suffix] = parts;
  return [prefix, given, middle, family, suffix].filter(Boolean).join(' ');
}

/** What they are called: the name, else the organisation, else a nickname, else an e-mail address, else nothing. */
export function nameOf(card: Card): string {
  const named = firstOf(card, 'fn') || nameOfParts(card) || organisationOf(card)[0];
  return named || lists(card, 'nickname').map(lineOf).find(Boolean) || emailsOf(card)[0] || '';
}
