import fc from 'fast-check';
import { expect } from 'vitest';
import type { Form } from '../../../utils/core/forms/form.ts';
import { networkOf } from '../../../utils/core/network-of.ts';
import { matcher, NOW, type plant } from '../suggest/planted.ts';

/** The same records give the same circles, whatever order they come in. */
export function sameInAnyOrder(form: Form, { records }: ReturnType<typeof plant>): void {
  const expected = form.propose(networkOf(records, matcher, NOW), matcher);
  expect(expected.length).toBeGreaterThan(0);
  const shuffled = fc.record({
    people: orderOf(records.people),
    interactions: orderOf(records.interactions),
    notes: orderOf(records.notes),
    memberships: orderOf(records.memberships),
  });
  fc.assert(
    fc.property(shuffled, (other) => {
      const network = networkOf({ ...records, ...other }, matcher, NOW);
      expect(form.propose(network, matcher)).toEqual(expected);
    }),
    { numRuns: 25 },
  );
}

const orderOf = <T>(values: readonly T[]) =>
  fc.shuffledSubarray([...values], { minLength: values.length, maxLength: values.length });
