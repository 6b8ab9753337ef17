/** Who was chosen, at most so many. */
export class Chosen {
  readonly #people = new Set<number>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** Chooses these in their order, as long as a reason has brought no more than its share. */
  because(share: number, groups: Iterable<readonly number[]>): void {
    const most = Math.min(this.#most, this.#people.size + Math.floor(share * this.#most));
    for (const group of groups)
      for (const person of group) {
        if (this.#people.size >= most) return;
        this.#people.add(person);
      }
  }

  get people(): number[] {
    return [...this.#people].sort((a, b) => a - b);
  }

  get left(): number {
    return this.#most - this.#people.size;
  }

  has(person: number): boolean {
    return this.#people.has(person);
  }
}
