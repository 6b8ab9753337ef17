/** Where the focus goes in a list of so many rows; `page` gives the row that is so many views further down. */
export function rowAfterKey(
  event: KeyboardEvent,
  at: number,
  count: number,
  page: (views: number) => number,
): number | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return undefined;
  const last = count - 1;
  const within = (row: number): number => Math.min(last, Math.max(0, row));
  if (event.key === 'ArrowDown') return within(at + 1);
  if (event.key === 'ArrowUp') return within(at - 1);
  if (event.key === 'Home') return 0;
  if (event.key === 'End') return last;
  // At least one row on, however high it is.
  if (event.key === 'PageDown') return within(Math.max(at + 1, page(0.9)));
  if (event.key === 'PageUp') return within(Math.min(at - 1, page(-0.9)));
  return undefined;
}
