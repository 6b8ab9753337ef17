/** What scrolls a list: the page, or in a test whatever it likes. All in CSS pixels. */
export interface Scroll {
  /** How far down it is. */
  top(): number;
  /** The furthest down that it can be. */
  end(): number;
  /** How much is in sight. */
  view(): number;
  /** How much at the top of what is in sight something covers. */
  covered(): number;
  to(top: number): void;
  /** Calls back when it moves, and when it or the page changes its size. @returns what ends that. */
  watch(moved: () => void, resized: () => void): () => void;
  /** How far down a list begins. */
  topOf(list: Element): number;
  /** Calls back with the heights of rows given to `measure`, at first and whenever they change. */
  sizes(sized: (rows: readonly Sized[]) => void): Sizes;
}

export interface Sized {
  row: HTMLElement;
  height: number;
}

export interface Sizes {
  measure(row: HTMLElement | null): void;
  end(): void;
}

function sizes(sized: (rows: readonly Sized[]) => void): Sizes {
  const observer = new ResizeObserver((entries) => {
    const rows: Sized[] = [];
    for (const { target, borderBoxSize } of entries)
      if (!target.isConnected) observer.unobserve(target);
      else if (target instanceof HTMLElement)
        // With what is beyond the full pixels: a hundred rows would be off by a row otherwise.
        rows.push({ row: target, height: borderBoxSize[0]?.blockSize ?? target.offsetHeight });
    if (rows.length > 0) sized(rows);
  });
  return {
    measure: (row) => row && observer.observe(row, { box: 'border-box' }),
    end: () => observer.disconnect(),
  };
}

/** The page's own scroll. */
export const pageScroll: Scroll = {
  top: () => window.scrollY,
  end: () => document.documentElement.scrollHeight - window.innerHeight,
  view: () => window.innerHeight,
  // The browser keeps what has the focus clear of it, too.
  covered: () => Number.parseFloat(getComputedStyle(document.documentElement).scrollPaddingBlockStart) || 0,
  to: (top) => window.scrollTo({ top, behavior: 'instant' }),
  topOf: (list) => Math.round(list.getBoundingClientRect().top + window.scrollY),
  sizes,
  watch(moved, resized) {
    window.addEventListener('scroll', moved, { passive: true });
    window.addEventListener('resize', resized);
    // What stands above a list may become higher, and the page with it.
    const sizes = new ResizeObserver(resized);
    sizes.observe(document.body);
    return () => {
      window.removeEventListener('scroll', moved);
      window.removeEventListener('resize', resized);
      sizes.disconnect();
    };
  },
};

/**
 * The highest that an element may be: browsers lay out nothing further down. Measured: 33.5 million of the screen's own
 * pixels in Chromium, so a quarter of that at a zoom of 400 %; 17.8 million CSS pixels in Firefox.
 */
export const highest = (pixelRatio = globalThis.devicePixelRatio || 1): number =>
  Math.min(15e6, 30e6 / pixelRatio);

/**
 * Where in a list the scroll is. A list that is higher than any element may be is shown in a lower one, and the scroll
 * runs through it faster; `place` is how far down it would be if the list had its whole height.
 */
export class ListScroll {
  readonly scroll: Scroll;
  /** Where the list begins, and how high it would be. */
  begins = 0;
  whole = 0;
  readonly #highest: () => number;

  constructor(scroll: Scroll, most: () => number = highest) {
    this.scroll = scroll;
    this.#highest = most;
  }

  /** How high the list is in the document. */
  get shown(): number {
    return Math.min(this.whole, this.#highest());
  }

  /** How much faster it runs; 1 for a list that fits. */
  get pace(): number {
    const view = this.scroll.view();
    return this.whole === this.shown ? 1 : (this.whole - view) / (this.shown - view);
  }

  get place(): number {
    const within = this.scroll.top() - this.begins;
    if (within <= 0 || this.pace === 1) return this.begins + within;
    const inside = Math.min(within, this.shown - this.scroll.view());
    return this.begins + inside * this.pace + (within - inside);
  }

  /** Where the scroll is for a place. */
  topFor(place: number): number {
    const within = place - this.begins;
    if (within <= 0 || this.pace === 1) return place;
    const inside = Math.min(within, this.whole - this.scroll.view());
    return this.begins + inside / this.pace + (within - inside);
  }

  // The rest is what the virtualizer reads of an element that scrolls.
  readonly ownerDocument = document;
  get scrollTop(): number {
    return this.place;
  }
  get clientHeight(): number {
    return this.scroll.view();
  }
  get scrollHeight(): number {
    return this.scroll.end() + this.whole - this.shown + this.clientHeight;
  }
}
