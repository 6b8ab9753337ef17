import { computed, signal } from '@preact/signals';
import { hushOld } from './said.ts';

/** A place of the options page, as its address says it: `#people/7f…` is the person 7f…, `#people?tag=knots` a list. */
export interface Place {
  section: string;
  id?: string;
  /** What stands after a question mark; what it means is the section's own. */
  query: string;
}

function placeOf(hash: string): Place {
  const [path = '', query = ''] = hash.replace(/^#/u, '').split(/\?(.*)/su, 2);
  const [section = '', id] = path.split('/', 2);
  return { section: section || 'review', ...(id ? { id } : {}), query };
}

/** Where the options page is now. */
export const place = signal<Place>(placeOf(location.hash));

/** What of the place decides which page is shown: a letter in a search draws no other part of it again. */
export const section = computed(() => place.value.section);
export const shownId = computed(() => place.value.id);

let coming: string | undefined;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Writes the address down that this place has by now. */
function settle(): void {
  clearTimeout(timer);
  if (coming !== undefined) history.replaceState(history.state, '', coming);
  coming = undefined;
}
addEventListener('pagehide', settle);

addEventListener('hashchange', () => {
  // Another place: it keeps its own address.
  coming = undefined;
  place.value = placeOf(location.hash);
  hushOld();
});

/** Goes to a place, so that the browser's back leads here again. */
export function go(to: string): void {
  settle();
  location.hash = to;
}

/** To write an address takes browsers over a millisecond, and many in a row they refuse: it waits for the last letter. */
const SETTLED_MS = 200;

/** Goes to a place that takes the stead of this one: back does not lead here again. */
export function turnInto(to: string): void {
  const { hash } = new URL(`#${to}`, location.href);
  coming = hash;
  clearTimeout(timer);
  timer = setTimeout(settle, SETTLED_MS);
  place.value = placeOf(hash);
}
