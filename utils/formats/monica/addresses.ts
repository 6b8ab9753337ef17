import { LANGUAGE } from '../../core/language.ts';
import { allSaid, type Entry, type Lists, lineIn } from './entry.ts';

const REGIONS = new Intl.DisplayNames([LANGUAGE], { type: 'region' });

/** The country in words: Monica exports its code (ISO 3166-1, two letters). */
function countryOf(said: Entry): string {
  const country = lineIn(said, 'country');
  return /^[a-z]{2}$/iu.test(country) ? (REGIONS.of(country.toUpperCase()) ?? country) : country;
}

const joined = (parts: readonly string[], by: string): string => parts.filter((part) => part !== '').join(by);

const placeOf = (said: Entry): string => joined([lineIn(said, 'city'), countryOf(said)], ', ');

/** Where somebody lives: city and country of the first address that names either; else empty. */
export const locationOf = (lists: Lists): string =>
  allSaid(lists, 'address')
    .map(placeOf)
    .find((place) => place !== '') ?? '';

function addressLine(said: Entry): string[] {
  const [label, city] = [
    lineIn(said, 'name'),
    joined([lineIn(said, 'postal_code'), lineIn(said, 'city')], ' '),
  ];
  const address = joined([lineIn(said, 'street'), city, lineIn(said, 'province'), countryOf(said)], ', ');
  if (address === '' && label === '') return [];
  return [joined([label === '' ? 'Address' : `Address (${label})`, address], ': ')];
}

/** All addresses in full, a line each. */
export const addressLines = (lists: Lists): string[] => allSaid(lists, 'address').flatMap(addressLine);
