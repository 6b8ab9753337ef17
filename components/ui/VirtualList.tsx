import {
  defaultRangeExtractor,
  observeWindowOffset,
  observeWindowRect,
  Virtualizer,
  type VirtualizerOptions,
  windowScroll,
} from '@tanstack/virtual-core';
import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useReducer, useRef, useState } from 'preact/hooks';

export interface VirtualListProps {
  /** What each row is of, in order; each once. */
  ids: readonly string[];
  /** What the list is, for screen readers. */
  label: string;
  /** How high a row is at first, in CSS pixels; then it is measured. */
  rowHeight: number;
  children(id: string): ComponentChildren;
}

type Options = VirtualizerOptions<Window, HTMLLIElement>;

/** Rows beyond those in sight, so that Tab finds the next one in the document. */
const BEYOND = 6;

/** How far down the page the list begins. */
const topOf = (list: HTMLElement | null): number =>
  list ? list.getBoundingClientRect().top + window.scrollY : 0;

/** The virtualizer, drawn again with every change of what is in sight. */
function useVirtualizer(options: Omit<Options, 'onChange'>): Virtualizer<Window, HTMLLIElement> {
  const [, draw] = useReducer((times: number) => times + 1, 0);
  const all: Options = { ...options, onChange: () => draw(undefined) };
  const [virtualizer] = useState(() => new Virtualizer<Window, HTMLLIElement>(all));
  virtualizer.setOptions(all);
  useLayoutEffect(() => virtualizer._didMount(), [virtualizer]);
  useLayoutEffect(() => virtualizer._willUpdate());
  return virtualizer;
}

/**
 * A list of any length that scrolls with the page: only the rows near those in sight are in the document. The row that has
 * the focus stays in it, wherever it is. In: the ids, and how a row of one is drawn.
 */
export function VirtualList({ ids, label, rowHeight, children }: VirtualListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<number>();
  useLayoutEffect(() => setTop(topOf(list.current)));
  const virtualizer = useVirtualizer({
    count: ids.length,
    getScrollElement: () => window,
    estimateSize: () => rowHeight,
    getItemKey: (index) => ids[index] ?? index,
    observeElementRect: observeWindowRect,
    observeElementOffset: observeWindowOffset,
    scrollToFn: windowScroll,
    initialOffset: () => window.scrollY,
    initialRect: { width: window.innerWidth, height: window.innerHeight },
    scrollMargin: top,
    overscan: BEYOND,
    rangeExtractor: (range) => {
      const near = defaultRangeExtractor(range);
      const kept = focused !== undefined && focused < ids.length && !near.includes(focused) ? [focused] : [];
      return [...near, ...kept].sort((a, b) => a - b);
    },
  });
  return (
    <ul
      ref={list}
      class="k-list k-list-virtual"
      aria-label={label}
      style={{ blockSize: `${virtualizer.getTotalSize()}px` }}
    >
      {virtualizer.getVirtualItems().map(({ index, key, start }) => (
        <li
          key={key}
          ref={(row) => virtualizer.measureElement(row)}
          data-index={index}
          aria-setsize={ids.length}
          aria-posinset={index + 1}
          style={{ transform: `translateY(${start - top}px)` }}
          onFocusIn={() => setFocused(index)}
          onFocusOut={() => setFocused(undefined)}
        >
          {children(ids[index] ?? '')}
        </li>
      ))}
    </ul>
  );
}
