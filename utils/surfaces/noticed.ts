import { COMMUNITIES } from '../catalogue/communities.ts';
import { sensitiveTermIn } from '../catalogue/sensitive.ts';
import type { Community } from '../core/community.ts';
import { type Noticer, noticerOf } from '../core/memberships/noticed.ts';
import { offered } from '../core/memberships/offered.ts';
import type { Noticed } from '../core/memberships/seen.ts';
import { type OwnCommunity, withOwn } from '../core/own-community.ts';
import type { PersonView } from '../core/views.ts';
import { hostOf, isOn } from '../sites/page/address.ts';
import { SITES, siteById } from '../sites/registry.ts';

/** Whether an address is that of a whole site where people have profiles: to have one there is not to belong. */
function isWholeSite(address: string): boolean {
  const url = new URL(address);
  const host = hostOf(url);
  return url.pathname === '/' && SITES.some(({ hosts }) => !hosts.includes('*') && isOn(host, hosts));
}

/** A community of the user's own as it is looked for: by its name alone, where its address would be everybody's. */
function sought(one: OwnCommunity): OwnCommunity {
  const { url, ...rest } = one;
  return url === undefined || !URL.canParse(url) || isWholeSite(url) ? rest : one;
}

let built: { of: string; notice: Noticer } | undefined;

const markOf = (own: readonly OwnCommunity[]): string =>
  own.map(({ id, updatedAt }) => `${id} ${updatedAt}`).join('\n');

const isOffered = ({ name }: Community): boolean => sensitiveTermIn(name) === undefined;

/**
 * What notices memberships of the catalogue's communities and the user's own: built for the first person that is looked
 * at, and again when the user's own change. A community that stands for a sensitive trait is never offered.
 */
export function noticer(own: readonly OwnCommunity[]): Noticer {
  const of = markOf(own);
  if (built?.of !== of)
    built = { of, notice: noticerOf(withOwn(COMMUNITIES, own.map(sought)).filter(isOffered)) };
  return built.notice;
}

/** The address of a page by its key: `web:harbour.example/mira`. */
function addressOf(key: string): string | undefined {
  const at = key.indexOf(':');
  return siteById(key.slice(0, at))?.profileUrl(key.slice(at + 1));
}

/** The memberships to offer for a person. */
export const membershipsToOffer = (view: PersonView, own: readonly OwnCommunity[]): Noticed[] =>
  offered(view, noticer(own), addressOf);
