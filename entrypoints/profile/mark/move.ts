import type { Edge } from '../../../utils/core/setting.ts';

/** A pointer that moved further than this drags; below, it clicks. */
const DRAG_PX = 24;

/** By arrow keys while the mark has the focus. */
function byKeys(
  button: HTMLElement,
  edge: () => Edge,
  move: (edge: Edge) => void,
  signal: AbortSignal,
): void {
  const target: Readonly<Record<string, Edge>> = { ArrowLeft: 'left', ArrowRight: 'right' };
  button.addEventListener(
    'keydown',
    (event) => {
      const to = target[event.key];
      if (!to || !event.isTrusted || to === edge()) return;
      event.preventDefault();
      move(to);
    },
    { signal },
  );
}

/** By dragging it across the page: it goes to the nearer edge when it is let go. */
function byPointer(
  button: HTMLElement,
  edge: () => Edge,
  move: (edge: Edge) => void,
  signal: AbortSignal,
): void {
  let from: number | undefined;
  let dragged = false;
  const down = (event: PointerEvent) => {
    if (!event.isTrusted || event.button !== 0) return;
    from = event.clientX;
    dragged = false;
    button.setPointerCapture(event.pointerId);
  };
  const up = (event: PointerEvent) => {
    dragged = from !== undefined && Math.abs(event.clientX - from) > DRAG_PX;
    from = undefined;
    if (!dragged) return;
    const to: Edge = event.clientX < innerWidth / 2 ? 'left' : 'right';
    if (to !== edge()) move(to);
  };
  // A drag ends with a click, which must not open anything.
  const click = (event: Event) => {
    if (!dragged) return;
    dragged = false;
    event.stopImmediatePropagation();
  };
  button.addEventListener('pointerdown', down, { signal });
  button.addEventListener('pointerup', up, { signal });
  button.addEventListener('click', click, { signal, capture: true });
}

/** Lets the user move the mark to the other edge. */
export function letMove(
  button: HTMLElement,
  edge: () => Edge,
  move: (edge: Edge) => void,
  signal: AbortSignal,
): void {
  byKeys(button, edge, move, signal);
  byPointer(button, edge, move, signal);
}
