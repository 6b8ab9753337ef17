import { signal } from '@preact/signals';
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

addEventListener('hashchange', () => {
  place.value = placeOf(location.hash);
  hushOld();
});

/** Goes to a place, so that the browser's back leads here again. */
export function go(to: string): void {
  location.hash = to;
}

/** Goes to a place that takes the stead of this one: back does not lead here again. */
export function turnInto(to: string): void {
  history.replaceState(history.state, '', `#${to}`);
  place.value = placeOf(location.hash);
}
