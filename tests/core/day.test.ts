import { expect, it } from 'vitest';
import { dayOf, endOfDay } from '../../utils/core/day.ts';

it('the end of a day is the same all day long, and lies in it', () => {
  const [morning, night] = [
    new Date(2026, 9, 25, 1, 30).getTime(),
    new Date(2026, 9, 25, 23, 59, 59).getTime(),
  ];
  expect(endOfDay(morning)).toBe(endOfDay(night));
  expect(endOfDay(endOfDay(night))).toBe(endOfDay(night));
  expect(dayOf(endOfDay(morning))).toBe('2026-10-25');
  expect(dayOf(endOfDay(morning) + 1)).toBe('2026-10-26');
});
