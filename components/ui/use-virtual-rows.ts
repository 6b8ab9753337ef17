import { Virtualizer, type VirtualizerOptions } from '@tanstack/virtual-core';
import type { RefObject } from 'preact';
import { useCallback, useLayoutEffect, useMemo, useReducer, useRef, useState } from 'preact/hooks';
import { ListScroll, type Scroll, type Sized } from './list-scroll.ts';

export type Rows = Virtualizer<Element, HTMLLIElement>;
type Options = VirtualizerOptions<Element, HTMLLIElement>;

/** Rows drawn beyond those in sight, on both sides. */
const BEYOND = 6;
/** A scroll that has not moved for so long has ended, in ms. */
const REST_MS = 150;

/** What the virtualizer hears of the scroll. */
function hearing(
  scroll: ListScroll,
  draw: () => void,
  resize: () => void,
): Pick<Options, 'observeElementRect' | 'observeElementOffset' | 'scrollToFn'> {
  const never = () => {};
  return {
    observeElementRect(_, tell) {
      const resized = () => {
        resize();
        tell({ width: 0, height: scroll.scroll.view() });
      };
      resized();
      return scroll.scroll.watch(never, resized);
    },
    observeElementOffset(_, tell) {
      let rest: ReturnType<typeof setTimeout> | undefined;
      const moved = () => {
        clearTimeout(rest);
        rest = setTimeout(() => tell(scroll.place, false), REST_MS);
        tell(scroll.place, true);
        // Where the list runs faster than the page, its rows move within it.
        if (scroll.pace !== 1) draw();
      };
      const end = scroll.scroll.watch(moved, never);
      return () => {
        clearTimeout(rest);
        end();
      };
    },
    scrollToFn: (place, { adjustments = 0 }) => scroll.scroll.to(scroll.topFor(place + adjustments)),
  };
}

/** The rows in sight, and those that are kept with their neighbours: Tab finds the next one wherever the page is. */
export function rowsToDraw(from: number, to: number, kept: readonly number[], count: number): number[] {
  const rows = new Set(kept.flatMap((row) => [row - 1, row, row + 1]));
  for (let row = from - BEYOND; row <= to + BEYOND; row += 1) rows.add(row);
  return [...rows].filter((row) => row >= 0 && row < count).sort((a, b) => a - b);
}

const placeOf = (row: HTMLElement): number => Number(row.dataset['index']);

/**
 * Rows have other heights than was thought. Whatever is above what is in sight, or reaches into it, moves nothing that is
 * read. What is above is told by how it was before the first of them.
 */
function resize(rows: Rows, sized: readonly Sized[]): void {
  const fold = rows.scrollOffset ?? 0;
  rows.shouldAdjustScrollPositionOnItemSizeChange = ({ start }) => start < fold;
  for (const { row, height } of sized) rows.resizeItem(placeOf(row), height);
}

/**
 * The heights of rows by their new places. Heights are kept by place: by id, a hundred thousand ids would be looked up with
 * each row that is measured.
 */
export function heightsMoved(
  heights: ReadonlyMap<number, number>,
  before: readonly string[],
  now: readonly string[],
): Map<number, number> {
  const known = new Map([...heights].map(([row, height]) => [before[row], height] as const));
  const moved = new Map<number, number>();
  for (const [row, id] of now.entries()) {
    const height = known.get(id);
    if (height !== undefined) moved.set(row, height);
  }
  return moved;
}

/** How the virtualizer names a row; another function where other rows stand, and everything is placed anew. */
function useRowKeys(rows: { current: Rows | undefined }, ids: readonly string[]) {
  const drawn = useRef(ids);
  return useMemo(() => {
    if (rows.current && drawn.current !== ids) {
      const moved = heightsMoved(rows.current.itemSizeCache as Map<number, number>, drawn.current, ids);
      rows.current.itemSizeCache = moved;
    }
    drawn.current = ids;
    return (row: number) => row;
  }, [ids]);
}

export interface RowsWanted {
  ids: readonly string[];
  rowHeight: number;
  /** The places of rows that stay in the document: the one with the focus, the one that gets it. */
  kept: readonly number[];
  scroll: Scroll;
  list: RefObject<HTMLElement | null>;
}

/** Which rows of a list are drawn and where, drawn again whenever that changes. */
export function useVirtualRows({ ids, rowHeight, kept, scroll, list }: RowsWanted): {
  rows: Rows;
  at: ListScroll;
  /** Given each row that is drawn, it is measured from then on. */
  measure(row: HTMLElement | null): void;
  /** Where the list begins is known. */
  isPlaced: boolean;
} {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const again = useRef(() => draw(undefined));
  const [at] = useState(() => new ListScroll(scroll));
  const [begins, setBegins] = useState<number>();
  const [covered, setCovered] = useState(0);
  const [heard] = useState(() =>
    hearing(at, again.current, () => {
      setBegins((before) => (list.current ? scroll.topOf(list.current) : before));
      setCovered(scroll.covered());
    }),
  );
  at.begins = begins ?? 0;
  const held = useRef<Rows>(undefined);
  const getItemKey = useRowKeys(held, ids);
  const options: Options = {
    ...heard,
    count: ids.length,
    // It is no element, but all that is read of one is there.
    getScrollElement: () => at as unknown as Element,
    estimateSize: () => rowHeight,
    getItemKey,
    initialOffset: () => at.place,
    initialRect: { width: 0, height: scroll.view() },
    scrollMargin: at.begins,
    scrollPaddingStart: covered,
    rangeExtractor: useCallback(
      ({ startIndex, endIndex, count }) => rowsToDraw(startIndex, endIndex, kept, count),
      kept,
    ),
    onChange: again.current,
  };
  const [rows] = useState(() => new Virtualizer<Element, HTMLLIElement>(options));
  held.current = rows;
  rows.setOptions(options);
  at.whole = rows.getTotalSize();
  const [sizes] = useState(() => scroll.sizes((sized) => resize(rows, sized)));
  useLayoutEffect(() => sizes.end, [sizes]);
  useLayoutEffect(() => rows._didMount(), [rows]);
  useLayoutEffect(() => rows._willUpdate());
  return { rows, at, measure: sizes.measure, isPlaced: begins !== undefined };
}
