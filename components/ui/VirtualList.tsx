import type { ComponentChildren, RefObject } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { rowAfterKey } from './list-keys.ts';
import { pageScroll, type Scroll } from './list-scroll.ts';
import { type ListPlace, useListPlace } from './use-list-place.ts';
import { useVirtualRows } from './use-virtual-rows.ts';

export interface VirtualListProps {
  /** What each row is of, in order; each once. */
  ids: readonly string[];
  /** What the list is, for screen readers. */
  label: string;
  /** How high a row is at first, in CSS pixels; then it is measured. */
  rowHeight: number;
  /** A row of one; its first control gets the focus when the keys move it. The same function gives the same row. */
  children(id: string): ComponentChildren;
  /** Where it was left: it begins there. */
  place?: ListPlace | undefined;
  /** Where it is, whenever it is drawn; undefined at its beginning. */
  onPlace?: ((place: ListPlace | undefined) => void) | undefined;
  /** What scrolls it: the page, but for tests. */
  scroll?: Scroll | undefined;
}

const CONTROL = 'a[href], button, input, select, textarea, [tabindex="0"]';

const rowIn = (list: RefObject<HTMLElement | null>, row: number): HTMLElement | undefined =>
  [...(list.current?.children ?? [])].find(
    (one): one is HTMLElement => one instanceof HTMLElement && one.dataset['index'] === `${row}`,
  );

/** The focus in the list: the row that has it, and the one that gets it as soon as it is drawn and has a control. */
function useRowFocus(list: RefObject<HTMLElement | null>) {
  const [focused, setFocused] = useState<number>();
  const [coming, setComing] = useState<number>();
  useLayoutEffect(() => {
    if (coming === undefined) return;
    const control = rowIn(list, coming)?.querySelector<HTMLElement>(CONTROL);
    control?.focus({ preventScroll: true });
    if (!control) return;
    setFocused(coming);
    setComing(undefined);
  });
  return {
    focused,
    coming,
    onFocusIn: setFocused as (row: number) => void,
    onFocusOut(event: FocusEvent) {
      // On its way to another row, which would be taken out before it gets there.
      const isLeaving = !(event.relatedTarget instanceof Node && list.current?.contains(event.relatedTarget));
      if (isLeaving) setFocused(undefined);
    },
    focus: setComing as (row: number) => void,
  };
}

interface RowProps {
  id: string;
  row: number;
  count: number;
  from: number;
  measure(row: HTMLElement | null): void;
  onFocusIn(row: number): void;
  onFocusOut(event: FocusEvent): void;
  children(id: string): ComponentChildren;
}

function Row({ id, row, count, from, measure, onFocusIn, onFocusOut, children }: RowProps) {
  const content = useMemo(() => children(id), [children, id]);
  return (
    <li
      ref={measure}
      data-index={row}
      aria-setsize={count}
      aria-posinset={row + 1}
      style={{ transform: `translateY(${from}px)` }}
      onFocusIn={() => onFocusIn(row)}
      onFocusOut={onFocusOut}
    >
      {content}
    </li>
  );
}

/**
 * A list of any length that scrolls with the page: only the rows near those in sight are in the document, and the one that
 * has the focus. Arrows, Home, End, PageUp and PageDown move the focus from row to row. What is read stays where it is
 * when rows come or go above it. In: the ids, and how a row of one is drawn.
 */
export function VirtualList({ ids, label, children, scroll = pageScroll, ...props }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const { focused, coming, focus, onFocusIn, onFocusOut } = useRowFocus(list);
  const kept = [focused ?? -2, coming ?? -2];
  const { rowHeight, place, onPlace } = props;
  const { rows, at, measure, isPlaced } = useVirtualRows({ ids, rowHeight, kept, scroll, list });
  useListPlace({ ids, rows, at, isPlaced, focused, focus, place, onPlace });
  const from = coming ?? focused;
  const page = (views: number): number => {
    const start = from === undefined ? undefined : rows.measurementsCache[from]?.start;
    return rows.getVirtualItemForOffset((start ?? at.place) + views * scroll.view())?.index ?? 0;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const next = from === undefined ? undefined : rowAfterKey(event, from, ids.length, page);
    if (next === undefined) return;
    event.preventDefault();
    focus(next);
    rows.scrollToIndex(next);
  };
  // Where the list runs faster than the page, its rows stand nearer to where the page is.
  const moved = at.pace === 1 ? 0 : at.place - scroll.top();
  return (
    <ul
      ref={list}
      class="k-list k-list-virtual"
      aria-label={label}
      style={{ blockSize: `${at.shown}px` }}
      onKeyDown={onKeyDown}
    >
      {rows.getVirtualItems().map(({ index, start }) => (
        <Row
          key={ids[index]}
          id={ids[index] ?? ''}
          row={index}
          count={ids.length}
          from={start - at.begins - moved}
          measure={measure}
          onFocusIn={onFocusIn}
          onFocusOut={onFocusOut}
        >
          {children}
        </Row>
      ))}
    </ul>
  );
}
