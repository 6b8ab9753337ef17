import { signal } from '@preact/signals';
import { hushOld } from './said.ts';

/** A place of the options page, as its address says it: `#people/7f…` is the person 7f…. */
export interface Place {
  section: string;
  id?: string;
}

function placeOf(hash: string): Place {
  const [section = '', id] = hash.replace(/^#/u, '').split('/', 2);
  return id ? { section: section || 'review', id } : { section: section || 'review' };
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
