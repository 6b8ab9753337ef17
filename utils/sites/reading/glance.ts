import type { Identity } from '../../core/identity.ts';
import { isTooLarge } from '../page/dom.ts';
import { none } from '../page/found.ts';
import { wall } from '../page/walls.ts';
import type { NoProfile, Page, Seen } from '../site.ts';
import { firstOf } from './first-of.ts';
import type { Recognise, Recognised } from './recognise.ts';

/** What a glance at a page gives: whose page it is, or why it is nobody's (yet, if `pending`). */
export type Glance = { kind: 'profile'; identity: Identity } | NoProfile;

function look({ site, identity }: Recognised, page: Page): Seen {
  if (!site.look) return wall(page.document) ?? { kind: 'person' };
  return isTooLarge(page.document) ? none('The page is too large to be read.') : site.look(page, identity);
}

function glanceAs(known: Recognised, page: Page): Glance {
  const seen = look(known, page);
  if (seen.kind === 'none') return seen;
  const { stableId } = seen;
  return { kind: 'profile', identity: stableId ? { ...known.identity, stableId } : known.identity };
}

/**
 * Looks whose page this is, and no further: what the content script needs on every page, at a fraction of what reading
 * the whole profile takes. The address names the person; the page only says whether it is one's at all. Never throws.
 */
export const glance = (page: Page, recognise: Recognise): Glance =>
  firstOf(recognise(page.url), (known) => glanceAs(known, page));
