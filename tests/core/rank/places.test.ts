import { expect, it } from 'vitest';
import { countryKey, countryOf } from '../../../utils/core/rank/places.ts';

it.each([
  ['Porto, Portugal', 'portugal'],
  ['Portugal', 'portugal'],
  ['Boston, U.S.A.', 'united states'],
  ['Boston, US', 'united states'],
  ['Los Angeles, US (remote)', 'united states'],
  ['York, England', 'united kingdom'],
  ['Köln, Deutschland', 'germany'],
  ['Prague, Czech Republic', 'czechia'],
  ['Abidjan, Côte d’Ivoire', 'cote d ivoire'],
  ['', ''],
  [undefined, ''],
  ['constructor', 'constructor'],
])('%s is in %s', (location, country) => {
  expect(countryKey(location)).toBe(country);
});

it('shows a country as it is written', () => {
  expect(countryOf(' Köln,  Deutschland ')).toBe('Deutschland');
});
