/** Work that is done in steps of a few milliseconds: between any two of them somebody may be answered, or it may end. */
export type Steps<T> = Generator<undefined, T, undefined>;

/** All steps at once. */
export function whole<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** `work` on each of a list, with a step after every `many` of them. */
export function* each<T>(list: Iterable<T>, many: number, work: (one: T) => void): Steps<void> {
  // What an iterator gives for each of a list is thrown away at once, and lists are long.
  if (Array.isArray(list)) return yield* eachIn(list, many, work);
  let done = 0;
  for (const one of list) {
    work(one);
    if (++done % many === 0) yield;
  }
}

function* eachIn<T>(list: readonly T[], many: number, work: (one: T) => void): Steps<void> {
  for (let at = 0; at < list.length; at++) {
    work(list[at] as T);
    if ((at + 1) % many === 0) yield;
  }
}
