/**
 * The same function, which for the same two objects gives what it gave before, as long as they are in use: several parts of
 * one computation share what they are made of. For pure functions of things that do not change.
 */
export function onceFor<A extends object, B extends object, T>(make: (a: A, b: B) => T): (a: A, b: B) => T {
  const made = new WeakMap<A, WeakMap<B, { value: T }>>();
  return (a, b) => {
    const of = made.get(a) ?? new WeakMap<B, { value: T }>();
    made.set(a, of);
    const before = of.get(b);
    if (before) return before.value;
    const value = make(a, b);
    of.set(b, { value });
    return value;
  };
}
