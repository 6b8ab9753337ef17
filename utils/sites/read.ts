import type { Reading } from '../core/profile.ts';
import { isTooLarge } from './dom.ts';
import { found, none } from './found.ts';
import { profileOf } from './profile-of.ts';
import { READERS } from './readers.ts';
import { type Recognised, recognise } from './registry.ts';
import type { Found, Page } from './site.ts';

function read({ site, identity }: Recognised, page: Page): Found {
  if (!isTooLarge(page.document)) return READERS.get(site.id)?.(page, identity) ?? found();
  return site.look ? none('The page is too large to be read.') : found();
}

/**
 * Reads a page: who it is about by its address, and what it says about them.
 * @returns a profile; with `unread` set where it is one by its address only. Never throws, never changes the page.
 */
export function readPage(page: Page): Reading {
  const known = recognise(page.url);
  if (!known) return none('The address is not one of a profile.');
  try {
    const result = read(known, page);
    if (result.kind === 'none') return result;
    return { kind: 'profile', profile: profileOf(known.site, page, known.identity, result.fields) };
  } catch {
    return none('The page could not be read.');
  }
}
