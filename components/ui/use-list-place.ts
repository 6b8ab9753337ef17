import { useLayoutEffect, useRef } from 'preact/hooks';
import type { ListScroll } from './list-scroll.ts';
import type { Rows } from './use-virtual-rows.ts';

/** Where a list is: the first row that is whole in sight, and how far below the top it is. */
export interface ListPlace {
  id: string;
  /** CSS pixels. */
  below: number;
  /** Where that row stood in the list: for when it is gone. */
  row: number;
  /** Whose row has the focus. */
  focused?: string;
}

interface Placed {
  ids: readonly string[];
  rows: Rows;
  at: ListScroll;
  /** Where the list begins is known. */
  isPlaced: boolean;
  focused: number | undefined;
  focus(row: number): void;
  place: ListPlace | undefined;
  onPlace: ((place: ListPlace | undefined) => void) | undefined;
}

/** Where the list is now; undefined while its beginning is in sight, which stays in sight whatever comes. */
function placeNow({ ids, rows, at, focused }: Placed): ListPlace | undefined {
  // As it was heard last: to ask the page would lay it out once more.
  const place = rows.scrollOffset ?? 0;
  if (place <= at.begins) return undefined;
  const top = rows.getVirtualItemForOffset(place);
  if (!top) return undefined;
  const row = top.start < place ? Math.min(top.index + 1, ids.length - 1) : top.index;
  const id = ids[row];
  if (id === undefined) return undefined;
  const whose = focused === undefined ? undefined : ids[focused];
  const below = (rows.measurementsCache[row]?.start ?? place) - place;
  return { id, below, row, ...(whose === undefined ? {} : { focused: whose }) };
}

/** Where a row begins, with all that was measured until now. */
function startOf(row: number, rows: Rows): number | undefined {
  rows.getTotalSize();
  return rows.measurementsCache[row]?.start;
}

/** Brings a place back, as near as the list of now has it. */
function bring({ id, below, row }: ListPlace, { ids, rows, at }: Placed): void {
  const found = ids.indexOf(id);
  const start = startOf(found < 0 ? Math.min(row, ids.length - 1) : found, rows);
  if (start === undefined) return;
  const place = start - below;
  if (place === rows.scrollOffset) return;
  // At once, not as a wish: until a wish is granted, rows that turn out higher would move what is in sight.
  rows.scrollOffset = place;
  at.scroll.to(at.topFor(place));
  rows.options.onChange(rows, false);
}

/** Gives the focus to the row of somebody, or to the one that stands in their place now. */
function bringFocus(whose: string, row: number, { ids, focus }: Placed): void {
  const found = ids.indexOf(whose);
  focus(found < 0 ? Math.min(row, ids.length - 1) : found);
}

/** Keeps the place in a list when rows come and go, and tells it, so that whoever comes back finds it. */
export function useListPlace(placed: Placed): void {
  const { ids, focused, isPlaced, onPlace } = placed;
  const returning = useRef(placed.place);
  const last = useRef<ListPlace | undefined>(undefined);
  const drawn = useRef({ ids, focused });
  useLayoutEffect(() => {
    const before = returning.current;
    if (!before || !isPlaced) return;
    returning.current = undefined;
    bring(before, placed);
    if (before.focused !== undefined) bringFocus(before.focused, before.row, placed);
  });
  useLayoutEffect(() => {
    const before = drawn.current;
    drawn.current = { ids, focused };
    if (before.ids !== ids) {
      if (last.current) bring(last.current, placed);
      const whose = before.focused === undefined ? undefined : before.ids[before.focused];
      if (whose !== undefined && before.focused !== undefined) bringFocus(whose, before.focused, placed);
    }
    last.current = placeNow(placed);
    onPlace?.(last.current);
  });
}
