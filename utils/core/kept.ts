import type { Steps } from './steps.ts';

interface Made {
  from: readonly unknown[];
  value: unknown;
  /** The computation that asked for it last. */
  asked: number;
}

const areSame = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!Object.is(a[at], b[at])) return false;
  return true;
};

/**
 * What one computation made, for the next one: what is made of the very same things again is taken as it was, so that the cost
 * of a computation is that of what changed. Whoever makes something names all that it is made of, which must be things that
 * never change themselves; then what was kept is what would be made anew. It holds what the last computation asked for, and
 * nothing older.
 */
export class Kept {
  readonly #made = new Map<unknown, Made>();
  readonly #parts = new Map<string, Kept>();
  #computation = 0;
  #asked = 0;

  /** A room of its own, where other things may have the same names. */
  part(name: string): Kept {
    let part = this.#parts.get(name);
    if (!part) {
      part = new Kept();
      this.#parts.set(name, part);
    }
    return part;
  }

  /** What is made of some things by that name: `make` is asked where any of them is another one than last time. */
  of<T>(name: unknown, from: readonly unknown[], make: () => T): T {
    const before = this.#before(name, from);
    return before ? (before.value as T) : this.#put(name, from, make());
  }

  /** The same in steps. */
  *steps<T>(name: unknown, from: readonly unknown[], make: () => Steps<T>): Steps<T> {
    const before = this.#before(name, from);
    return before ? (before.value as T) : this.#put(name, from, yield* make());
  }

  /** The same, where it is less to make it of what was made last than of nothing. */
  after<T>(name: unknown, from: readonly unknown[], make: (last: T | undefined) => T): T {
    return this.of(name, from, () => make(this.#made.get(name)?.value as T | undefined));
  }

  /** A list: the one that was given by that name before, where the same things stand in it in the same order. */
  list<T>(name: unknown, list: readonly T[]): readonly T[] {
    return this.of(name, list, () => list);
  }

  /** A computation is done: what it did not ask for goes, of a room in which it asked for anything. */
  sweep(): void {
    if (this.#asked > 0 && this.#asked < this.#made.size)
      for (const [name, { asked }] of this.#made) if (asked < this.#computation) this.#made.delete(name);
    if (this.#asked > 0) this.#computation++;
    this.#asked = 0;
    for (const part of this.#parts.values()) part.sweep();
  }

  #before(name: unknown, from: readonly unknown[]): Made | undefined {
    const made = this.#made.get(name);
    if (!made || !areSame(made.from, from)) return undefined;
    if (made.asked !== this.#computation) this.#asked++;
    made.asked = this.#computation;
    return made;
  }

  #put<T>(name: unknown, from: readonly unknown[], value: T): T {
    if (this.#made.get(name)?.asked !== this.#computation) this.#asked++;
    this.#made.set(name, { from, value, asked: this.#computation });
    return value;
  }
}
