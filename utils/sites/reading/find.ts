import type { Identity } from '../../core/identity.ts';
import { isTooLarge } from '../page/dom.ts';
import { found, none } from '../page/found.ts';
import type { Fields, Found, NoProfile, Page, Read } from '../site.ts';
import { firstOf } from './first-of.ts';
import type { Recognise, Recognised } from './recognise.ts';

/** What a site's reader found on a page, in the page's own words: not cleaned yet, and with whom its links lead to unknown. */
export interface Finding {
  kind: 'found';
  /** The id of the site that read it. */
  site: string;
  identity: Identity;
  /** The address it was read at. */
  at: string;
  fields: Fields;
}

export type Readers = ReadonlyMap<string, Read>;

function read({ site, identity }: Recognised, page: Page, readers: Readers): Found {
  if (!isTooLarge(page.document)) return readers.get(site.id)?.(page, identity) ?? found();
  return site.look ? none('The page is too large to be read.') : found();
}

function findAs(known: Recognised, page: Page, readers: Readers): Finding | NoProfile {
  const result = read(known, page, readers);
  if (result.kind === 'none') return result;
  const { site, identity } = known;
  return { kind: 'found', site: site.id, identity, at: page.url.href, fields: result.fields };
}

/**
 * Looks for a person on a page: the part of reading that runs in the page itself, with the readers of its own site alone.
 * Never throws, never changes the page.
 */
export const findIn = (page: Page, recognise: Recognise, readers: Readers): Finding | NoProfile =>
  firstOf<Finding>(recognise(page.url), (known) => findAs(known, page, readers));
