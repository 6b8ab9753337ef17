// @vitest-environment happy-dom
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { highest, ListScroll } from '../../../components/ui/list-scroll.ts';
import { AScroll } from './a-scroll.ts';

const MOST = 10_000;

function scrolled(whole: number, top: number): ListScroll {
  const scroll = new AScroll();
  scroll.to(top);
  const at = new ListScroll(scroll, () => MOST);
  at.begins = 100;
  at.whole = whole;
  return at;
}

const anyScroll = fc.record({
  whole: fc.integer({ min: 500, max: 1e8 }),
  top: fc.integer({ min: 0, max: MOST + 500 }),
});

it('finds the way back from a place to the scroll', () => {
  fc.assert(
    fc.property(anyScroll, ({ whole, top }) => {
      const at = scrolled(whole, top);
      expect(at.topFor(at.place)).toBeCloseTo(top, 4);
    }),
  );
});

it('never goes up when the page goes down', () => {
  fc.assert(
    fc.property(anyScroll, fc.integer({ min: 0, max: 500 }), ({ whole, top }, more) => {
      expect(scrolled(whole, top + more).place).toBeGreaterThanOrEqual(scrolled(whole, top).place);
    }),
  );
});

it('shows the very end of a list that is higher than any element may be, and is one with the page if it is not', () => {
  const end = scrolled(5e6, 100 + MOST - 400);
  expect(end.shown).toBe(MOST);
  expect(end.place).toBe(100 + 5e6 - 400);
  expect(scrolled(MOST, 4_321).place).toBe(4_321);
});

it('is lower the more the user zooms in', () => {
  expect(highest(4)).toBe(7.5e6);
  expect(highest(1)).toBe(15e6);
});
