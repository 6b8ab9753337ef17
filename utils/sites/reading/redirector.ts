import { hostOf, isOn } from '../page/address.ts';
import { webUrl } from '../page/text.ts';

/** Where a redirector keeps its target. Those that keep it to themselves (lnkd.in, t.co, bit.ly) stay as they are. */
interface Redirector {
  hosts: readonly string[];
  path: RegExp;
  query: readonly string[];
}

// Addresses seen in pages and in the documents of the services, 2024 to 2026.
const REDIRECTORS: readonly Redirector[] = [
  { hosts: ['*.linkedin.com'], path: /^\/(?:redir\/redirect|safety\/go)\/?$/, query: ['url'] },
  {
    hosts: ['l.facebook.com', 'lm.facebook.com', 'l.instagram.com', 'l.threads.com'],
    path: /^\/(?:l\.php)?$/,
    query: ['u'],
  },
  { hosts: ['youtube.com', '*.youtube.com'], path: /^\/redirect$/, query: ['q'] },
  { hosts: ['google.*', 'www.google.*'], path: /^\/url$/, query: ['q', 'url'] },
  { hosts: ['duckduckgo.com'], path: /^\/l\/$/, query: ['uddg'] },
  { hosts: ['out.reddit.com'], path: /^\//, query: ['url'] },
  { hosts: ['slack-redir.net'], path: /^\/link$/, query: ['url'] },
  { hosts: ['*.safelinks.protection.outlook.com'], path: /^\/?$/, query: ['url'] },
  { hosts: ['medium.com'], path: /^\/r\/$/, query: ['url'] },
  { hosts: ['exit.sc', 'gate.sc'], path: /^\/$/, query: ['url'] },
  { hosts: ['vk.com'], path: /^\/away\.php$/, query: ['to'] },
  { hosts: ['www.tiktok.com'], path: /^\/link\/v2$/, query: ['target'] },
];

const redirectorAt = (url: URL): Redirector | undefined =>
  REDIRECTORS.find(({ hosts, path }) => isOn(hostOf(url), hosts) && path.test(url.pathname));

/** Whether some address of a host leads on to another. */
export const redirects = (host: string): boolean => REDIRECTORS.some(({ hosts }) => isOn(host, hosts));

function inside(url: URL, { query }: Redirector): URL | undefined {
  const written = query.map((key) => url.searchParams.get(key)).find((value) => value);
  return webUrl(written ?? undefined);
}

/** One redirector may lead to another, but nobody links through many. */
const DEPTH = 3;

/**
 * Where an address leads by what is written in it: past redirectors that carry their target in the query. Nothing is asked
 * of the network.
 * @returns undefined where a redirector leads to no address of the web.
 */
export function target(url: URL): URL | undefined {
  let at: URL | undefined = url;
  for (let i = 0; i < DEPTH && at; i += 1) {
    const redirector = redirectorAt(at);
    if (!redirector) return at;
    at = inside(at, redirector);
  }
  return at;
}
