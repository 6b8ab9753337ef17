import { identityKey } from '../core/identity.ts';
import { redirects, target } from '../sites/reading/redirector.ts';
import { candidates, residentAt } from '../sites/registry.ts';

/** Redirectors keep their target in the query: without one there is nothing to unwrap. */
const landing = (url: URL): URL | undefined => (url.search === '' ? url : target(url));

/** Whose profile an address may be, as keys of identities; several where only the page would tell. Never throws. */
export function keysOf(href: string): readonly string[] {
  if (!/^https?:/i.test(href) || !URL.canParse(href)) return [];
  const url = landing(new URL(href));
  return url ? candidates(url).map(({ identity }) => identityKey(identity)) : [];
}

/** Whether links to a host may lead to somebody, whatever their path: it is a site's own, or leads on to others. */
export const isWorthALook = (host: string): boolean => residentAt(host) !== undefined || redirects(host);
