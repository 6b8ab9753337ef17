import type { Reading } from '../../core/profile.ts';
import { isTooLarge } from '../page/dom.ts';
import { found, none } from '../page/found.ts';
import { READERS } from '../readers.ts';
import { candidates } from '../registry.ts';
import type { Found, Page } from '../site.ts';
import { firstOf } from './first-of.ts';
import { profileOf } from './profile-of.ts';
import type { Recognised } from './recognise.ts';

function read({ site, identity }: Recognised, page: Page): Found {
  if (!isTooLarge(page.document)) return READERS.get(site.id)?.(page, identity) ?? found();
  return site.look ? none('The page is too large to be read.') : found();
}

function readAs(known: Recognised, page: Page): Reading {
  const result = read(known, page);
  if (result.kind === 'none') return result;
  return { kind: 'profile', profile: profileOf(known.site, page, known.identity, result.fields) };
}

/**
 * Reads a page: who it is about by its address, and what it says about them.
 * @returns a profile; with `unread` set where it is one by its address only. Never throws, never changes the page.
 */
export const readPage = (page: Page): Reading =>
  firstOf<Extract<Reading, { kind: 'profile' }>>(candidates(page.url), (known) => readAs(known, page));
