import type { Identity } from '../core/identity.ts';
import { isTooLarge } from './dom.ts';
import { none } from './found.ts';
import { type Recognised, recognise } from './registry.ts';
import type { NoProfile, Page, Seen } from './site.ts';
import { wall } from './walls.ts';

/** What a glance at a page gives: whose page it is, or why it is nobody's (yet, if `pending`). */
export type Glance = { kind: 'profile'; identity: Identity } | NoProfile;

function look({ site, identity }: Recognised, page: Page): Seen {
  if (!site.look) return wall(page.document) ?? { kind: 'person' };
  return isTooLarge(page.document) ? none('The page is too large to be read.') : site.look(page, identity);
}

/**
 * Looks whose page this is, and no further: what the content script needs on every page, at a fraction of what reading
 * the whole profile takes. The address names the person; the page only says whether it is one's at all.
 */
export function glance(page: Page): Glance {
  const known = recognise(page.url);
  if (!known) return none('The address is not one of a profile.');
  try {
    const seen = look(known, page);
    if (seen.kind === 'none') return seen;
    const { stableId } = seen;
    return { kind: 'profile', identity: stableId ? { ...known.identity, stableId } : known.identity };
  } catch {
    return none('The page could not be read.');
  }
}
