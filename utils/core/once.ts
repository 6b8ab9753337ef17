import { type Steps, whole } from './steps.ts';

/** Makes something of two things, the same of the same two, in steps or at once. */
export interface OnceFor<A, B, T> {
  (a: A, b: B): T;
  steps(a: A, b: B): Steps<T>;
}

/**
 * What is made in steps, which for the same two objects gives what it gave before, as long as they are in use: several parts
 * of one computation share what they are made of. For pure functions of things that do not change.
 */
export function onceFor<A extends object, B extends object, T>(
  make: (a: A, b: B) => Steps<T>,
): OnceFor<A, B, T> {
  const made = new WeakMap<A, WeakMap<B, { value: T }>>();
  function* steps(a: A, b: B): Steps<T> {
    const of = made.get(a) ?? new WeakMap<B, { value: T }>();
    made.set(a, of);
    const before = of.get(b);
    if (before) return before.value;
    const value = yield* make(a, b);
    of.set(b, { value });
    return value;
  }
  return Object.assign((a: A, b: B) => whole(steps(a, b)), { steps });
}
