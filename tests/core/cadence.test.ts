import { expect, it } from 'vitest';
import { cadenceIn } from '../../utils/core/cadence.ts';
import { intervalInWords } from '../../utils/core/follow-ups/cadence.ts';

it.each([
  ['Weekly calls', 'weekly'],
  ['every two weeks', 'every 2 weeks'],
  ['Bi-weekly, on Zoom', 'every 2 weeks'],
  ['every other week', 'every 2 weeks'],
  ['every 3 weeks', 'every 3 weeks'],
  ['Every 40 days', 'every 40 days'],
  ['every 0 days', undefined],
  ['Once a month', 'monthly'],
  ['every 2 months', 'every 2 months'],
  ['meets every 3 months', 'quarterly'],
  ['Twice a year', 'every half-year'],
  ['two meetings a year', 'every half-year'],
  ['three meetings a year', undefined],
  ['An annual conference', 'yearly'],
  ['every year in May', 'yearly'],
  ['Whenever somebody asks', undefined],
  ['everyday problems', undefined],
])('%s', (text, cadence) => {
  const found = cadenceIn(text);
  expect(found && intervalInWords(found)).toBe(cadence);
});
