import { onStart } from '../../utils/platform/lifecycle.ts';
import { type MenuEntry, makeMenu, onMenu } from '../../utils/platform/menus.ts';
import type { Kept } from '../../utils/surfaces/note-begun.ts';
import { begin } from './begin.ts';

// The same on every page: a menu says nothing about whom the user knows.
const ENTRIES: readonly MenuEntry<'log' | Kept>[] = [
  { id: 'log', on: ['page'], title: 'menuLog' },
  { id: 'note', on: ['page', 'selection'], title: 'menuNote' },
  { id: 'insight', on: ['selection'], title: 'menuInsight' },
  { id: 'page', on: ['page'], title: 'menuKeepPage', onlyWeb: true },
  { id: 'link', on: ['link'], title: 'menuKeepLink', onlyWeb: true },
];

/** The menu on a page, a link and a selection: made at each start, and kept by the browser in between. */
export function listenToMenu(): void {
  onStart(() => void makeMenu(ENTRIES).catch(console.error));
  onMenu((id, place) => {
    const entry = ENTRIES.find((one) => one.id === id);
    if (entry) begin(entry.id, place).catch(console.error);
  });
}
