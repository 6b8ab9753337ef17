import type { Community } from '../community.ts';
import { isOfAnswers } from './names.ts';

/** A community at an address, and whether the address is an account there. */
export interface AtAddress {
  communityId: string;
  account: boolean;
}

interface Place {
  communityId: string;
  path: string;
}

/** Which community an address belongs to; undefined for none, or for one of its pages that says nothing of who belongs. */
export type AddressFinder = (address: string, ownPage?: boolean) => AtAddress | undefined;

const ACCOUNT = /^\/(?:(?:users?|u|members?|people|profiles?|accounts?)\/[^/]|@[^/]|~[^/])/u;

const hostOf = (url: URL): string => url.hostname.replace(/^www\./u, '');
const pathOf = (url: URL): string => url.pathname.toLowerCase().replace(/\/+$/u, '');

/** An address as it is typed, with or without `https://`. */
function parsed(address: string): URL | undefined {
  const full = /^https?:\/\//iu.test(address) ? address : `https://${address}`;
  return URL.canParse(full) ? new URL(full) : undefined;
}

/** Finds communities by address: each address that only one of them has. */
export function addressFinder(communities: readonly Community[]): AddressFinder {
  const by = new Map<string, Place[]>();
  for (const { id, url } of communities) {
    const at = url === undefined ? undefined : parsed(url);
    if (!at) continue;
    by.set(hostOf(at), [...(by.get(hostOf(at)) ?? []), { communityId: id, path: pathOf(at) }]);
  }
  return (address, ownPage = false) => {
    const url = parsed(address);
    const places = url && by.get(hostOf(url));
    return places && placeAt(places, url, ownPage);
  };
}

function placeAt(places: readonly Place[], url: URL, ownPage: boolean): AtAddress | undefined {
  const path = pathOf(url);
  const fits = places.filter((one) => path === one.path || path.startsWith(`${one.path}/`));
  const longest = Math.max(...fits.map((one) => one.path.length));
  const [place, second] = fits.filter((one) => one.path.length === longest);
  if (!place || second) return undefined;
  const rest = path.slice(place.path.length);
  const account = ACCOUNT.test(rest) || (ownPage && rest !== '');
  // An article or a question is read by anybody.
  const says = account || rest === '' || (place.path !== '' && !isOfAnswers(url.hostname));
  return says ? { communityId: place.communityId, account } : undefined;
}

const ADDRESS =
  /(?<![\w@./+-])(?:https?:\/\/)?(?:[a-z\d-]{1,63}\.){1,6}[a-z]{2,24}(?![\w@-])(?::\d{1,5})?(?:\/[^\s<>"')\]]{0,500})?/giu;

/** The addresses in a text, each with where it stands. Linear in its length. */
export const addressesIn = (text: string): { address: string; start: number; end: number }[] =>
  [...text.matchAll(ADDRESS)].map(({ 0: found, index }) => {
    const address = found.replace(/[.,;:!?]+$/u, '');
    return { address, start: index, end: index + address.length };
  });
