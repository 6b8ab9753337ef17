import { keysOf } from './keys.ts';
import { addressOf, linksIn } from './links.ts';

const MOST_LINKS = 2_000;
const MOST_KEYS = 500;

/** Whom the links of the page may lead to, as keys of identities, each once, in the order of the page. */
export function linksHere(): string[] {
  const own = new Set(keysOf(location.href));
  const addresses = new Set(linksIn(document).slice(0, MOST_LINKS).map(addressOf));
  const keys = new Set([...addresses].flatMap(keysOf).filter((key) => !own.has(key)));
  return [...keys].slice(0, MOST_KEYS);
}
