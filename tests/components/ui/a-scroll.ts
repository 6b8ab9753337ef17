import type { Scroll, Sized } from '../../../components/ui/list-scroll.ts';

/** A page of a test: 400 px are in sight, the list begins at 100, and a row is as high as `heightOf` says. */
export class AScroll implements Scroll {
  readonly #heightOf: (id: string) => number;
  readonly #moved = new Set<() => void>();
  #top = 0;
  constructor(heightOf: (id: string) => number = () => 50) {
    this.#heightOf = heightOf;
  }

  top = (): number => this.#top;
  end = (): number => 1e9;
  view = (): number => 400;
  covered = (): number => 0;
  topOf = (): number => 100;
  to = (top: number): void => {
    this.#top = top;
    for (const moved of this.#moved) moved();
  };
  watch = (moved: () => void): (() => void) => {
    this.#moved.add(moved);
    return () => this.#moved.delete(moved);
  };
  sizes = (sized: (rows: readonly Sized[]) => void) => ({
    measure: (row: HTMLElement | null) => row && sized([{ row, height: this.#heightOf(row.textContent) }]),
    end: () => {},
  });
}
