import { expect, it } from 'vitest';
import { cadenceIn } from '../../utils/core/cadence.ts';

it.each([
  ['Weekly calls', 'weekly'],
  ['every two weeks', 'biweekly'],
  ['Bi-weekly, on Zoom', 'biweekly'],
  ['Once a month', 'monthly'],
  ['meets every 3 months', 'quarterly'],
  ['Twice a year', 'biannual'],
  ['two meetings a year', 'biannual'],
  ['three meetings a year', undefined],
  ['An annual conference', 'yearly'],
  ['Whenever somebody asks', undefined],
])('%s', (text, cadence) => expect(cadenceIn(text)).toBe(cadence));
