import { target } from '../../utils/sites/reading/redirector.ts';
import { candidates } from '../../utils/sites/registry.ts';

// A script in a page carries no zod, so it may not import the core: this is its `identityKey`.
const keyOf = ({ site, handle }: { site: string; handle: string }): string => `${site}:${handle}`;

/** Redirectors keep their target in the query: without one there is nothing to unwrap. */
const landing = (url: URL): URL | undefined => (url.search === '' ? url : target(url));

/** Whose profile an address may be, as keys of identities; several where only the page would tell. Never throws. */
export function keysOf(href: string): readonly string[] {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return [];
  const url = landing(new URL(href));
  return url ? candidates(url).map(({ identity }) => keyOf(identity)) : [];
}

/** As `keysOf`, each address once. */
export function rememberingKeys(): (href: string) => readonly string[] {
  const held = new Map<string, readonly string[]>();
  return (href) => {
    const known = held.get(href);
    if (known) return known;
    const keys = keysOf(href);
    held.set(href, keys);
    return keys;
  };
}
