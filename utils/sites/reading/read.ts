import type { Reading } from '../../core/profile.ts';
import { none } from '../page/found.ts';
import { READERS } from '../readers.ts';
import { candidates } from '../registry.ts';
import type { Page } from '../site.ts';
import { findIn } from './find.ts';
import { readingOf } from './reading-of.ts';

/**
 * Reads a page: who it is about by its address, and what it says about them.
 * @returns a profile; with `unread` set where it is one by its address only. Never throws, never changes the page.
 */
export function readPage(page: Page): Reading {
  try {
    return readingOf(findIn(page, candidates, READERS));
  } catch {
    return none('The page could not be read.');
  }
}
