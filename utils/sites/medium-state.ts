import { own, type Thing } from './markup/json-ld.ts';
import { all, dataOf, firstChild } from './page/dom.ts';
import { told } from './page/text.ts';
import type { Fields } from './site.ts';

// Data for the application as the page was loaded: `__APOLLO_STATE__`, with an object "User:<id>" for each user that the
// page names: {name, username, bio}. Second-hand, 2026-08.
const START = 'window.__APOLLO_STATE__ = ';
const LENGTH = 400_000;

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null;

function stateOf(document: Document): Thing {
  for (const script of all(document, 'script:not([src])', 60)) {
    const node = firstChild(script);
    const text = node ? dataOf(node).trimStart() : '';
    if (!text.startsWith(START) || text.length > LENGTH) continue;
    try {
      const state: unknown = JSON.parse(text.slice(START.length).replace(/;\s*$/, ''));
      if (isThing(state)) return state;
    } catch {
      // Cut short, or of another form than is known: it says nothing.
    }
  }
  return {};
}

function textIn(thing: Thing, key: string): string | undefined {
  const value = own(thing, key);
  return typeof value === 'string' ? value : undefined;
}

/** What the data of a page says of a user, if it names that user. */
export function userFields(document: Document, handle: string): Fields | undefined {
  for (const [key, user] of Object.entries(stateOf(document))) {
    const id = /^User:([\da-f]{8,16})$/.exec(key.slice(0, 60))?.[1];
    if (!id || !isThing(user) || textIn(user, 'username')?.toLowerCase() !== handle) continue;
    return { name: told('data', textIn(user, 'name')), bio: told('data', textIn(user, 'bio')), stableId: id };
  }
  return undefined;
}
