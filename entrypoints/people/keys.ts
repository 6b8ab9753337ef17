import { redirects, target } from '../../utils/sites/reading/redirector.ts';
import { candidates, residentAt } from '../../utils/sites/registry.ts';

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

/** Whose a link may be: by its keys, or anybody's who has a site of their own at that host. Most are neither. */
export interface Possible {
  keys: readonly string[];
  host?: string;
}

const NOBODY: Possible = { keys: [] };

/** Where accounts stand on servers that may be at any host. */
const ACCOUNT = /^\/(?:@|web\/@|users\/|u\/|[^/?#]*\/?(?:[?#]|$))/;

type Kind = 'looked at' | 'anybody’s' | 'nobody’s';

// On a site's own host, and where something redirects, the whole address has to be looked at. A port or a user in front of
// the host is rare, and no shortcut for it is worth its while.
function kindOf(host: string): Kind {
  if (/[:@]/.test(host) || residentAt(host) || redirects(host)) return 'looked at';
  return host.includes('.') ? 'anybody’s' : 'nobody’s';
}

/**
 * Looks whose links may be: by their host first, which is looked at once, then by what costs more. A parsed address and all
 * rules for it are 10 to 30 µs (Node 24), and a page of news has a thousand links to itself.
 */
export function lookingAtLinks(): (href: string) => Possible {
  const kinds = new Map<string, Kind>();
  const wholly = (href: string): Possible => {
    const keys = keysOf(href);
    return keys.length > 0 ? { keys } : NOBODY;
  };
  return (href) => {
    const begin = href.startsWith('https://') ? 8 : href.startsWith('http://') ? 7 : 0;
    const end = href.indexOf('/', begin);
    if (begin === 0 || end < 0) return NOBODY;
    const host = href.slice(begin, end);
    let kind = kinds.get(host);
    if (kind === undefined) {
      kind = kindOf(host);
      kinds.set(host, kind);
    }
    if (kind === 'nobody’s') return NOBODY;
    return kind === 'looked at' || ACCOUNT.test(href.slice(end)) ? wholly(href) : { keys: [], host };
  };
}
