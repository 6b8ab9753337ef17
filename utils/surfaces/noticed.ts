import { COMMUNITIES } from '../catalogue/communities.ts';
import { sensitiveTermIn } from '../catalogue/sensitive.ts';
import { type Noticer, noticerOf } from '../core/memberships/noticed.ts';
import { offered } from '../core/memberships/offered.ts';
import type { Noticed } from '../core/memberships/seen.ts';
import type { PersonView } from '../core/views.ts';
import { siteById } from '../sites/registry.ts';

let built: Noticer | undefined;

/** Built for the first person that is looked at. A community that stands for a sensitive trait is never offered. */
export const noticer = (): Noticer => {
  built ??= noticerOf(COMMUNITIES.filter(({ name }) => sensitiveTermIn(name) === undefined));
  return built;
};

/** The address of a page by its key: `web:harbour.example/mira`. */
function addressOf(key: string): string | undefined {
  const at = key.indexOf(':');
  return siteById(key.slice(0, at))?.profileUrl(key.slice(at + 1));
}

/** The memberships to offer for a person. */
export const membershipsToOffer = (view: PersonView): Noticed[] => offered(view, noticer(), addressOf);
