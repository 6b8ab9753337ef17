import { useLayoutEffect, useState } from 'preact/hooks';
import type { ListPlace } from '../../../components/ui/use-list-place.ts';
import { keepInEntry, keptInEntry } from '../../../utils/surfaces/kept-in-entry.ts';

const NAME = 'people';
/** A list that has not moved for so long is at rest, in ms. */
const REST_MS = 250;

let now: ListPlace | undefined;
let rest: ReturnType<typeof setTimeout> | undefined;

/** Keeps where the list is with this entry of the browser's history. */
export function keepListPlace(): void {
  clearTimeout(rest);
  keepInEntry(NAME, now);
}

function moved(place: ListPlace | undefined): void {
  now = place;
  clearTimeout(rest);
  rest = setTimeout(keepListPlace, REST_MS);
}

/**
 * Where the list of people was left, when somebody comes back to it or reloads it, and what hears where it is. The browser's own memory
 * does not do: when it scrolls, the list is not drawn yet.
 */
export function useListMemory() {
  const [left] = useState(() => keptInEntry(NAME) as ListPlace | undefined);
  useLayoutEffect(() => {
    history.scrollRestoration = 'manual';
    if (!left) scrollTo(0, 0);
    return () => {
      // By now this is the entry of another page.
      clearTimeout(rest);
      now = undefined;
      scrollTo(0, 0);
    };
  }, []);
  return { left, onPlace: moved };
}
