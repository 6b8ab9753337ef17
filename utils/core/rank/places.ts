import { fold } from '../topics/words.ts';

/** What a country is called by those who live there or for short, by the name that the catalogue has for it. */
const OTHER_NAMES: Readonly<Record<string, string>> = {
  us: 'united states',
  usa: 'united states',
  'united states of america': 'united states',
  uk: 'united kingdom',
  'great britain': 'united kingdom',
  england: 'united kingdom',
  scotland: 'united kingdom',
  wales: 'united kingdom',
  'northern ireland': 'united kingdom',
  'czech republic': 'czechia',
  holland: 'netherlands',
  'the netherlands': 'netherlands',
  nederland: 'netherlands',
  deutschland: 'germany',
  osterreich: 'austria',
  schweiz: 'switzerland',
  suisse: 'switzerland',
  espana: 'spain',
  italia: 'italy',
  polska: 'poland',
  belgie: 'belgium',
  belgique: 'belgium',
  brasil: 'brazil',
};

/** What stands last in a location: a place without commas is taken as it is. */
export const countryOf = (location = ''): string => (location.split(',').at(-1) ?? '').trim();

/** The country of a location, however it is written; empty for none. */
export function countryKey(location: string | undefined): string {
  const name = fold(countryOf(location))
    .replace(/\([^)]*\)/gu, ' ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .replace(/\bu s( a)?\b/gu, 'us')
    .replace(/\bu k\b/gu, 'uk')
    .trim();
  return Object.hasOwn(OTHER_NAMES, name) ? (OTHER_NAMES[name] ?? name) : name;
}
