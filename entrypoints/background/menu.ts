import { askForLog } from '../../utils/platform/asked-log.ts';
import { setBadge } from '../../utils/platform/badge.ts';
import { keepBegun } from '../../utils/platform/begun-notes.ts';
import { onStart } from '../../utils/platform/lifecycle.ts';
import { type MenuEntry, type MenuPlace, makeMenu, onMenu } from '../../utils/platform/menus.ts';
import { openCardOrPopup } from '../../utils/platform/side-panel.ts';
import { type Kept, noteBegun } from '../../utils/surfaces/note-begun.ts';

// The same on every page: a menu says nothing about whom the user knows.
const ENTRIES: readonly MenuEntry<'log' | Kept>[] = [
  { id: 'log', on: ['page'], title: 'menuLog' },
  { id: 'note', on: ['page', 'selection'], title: 'menuNote' },
  { id: 'insight', on: ['selection'], title: 'menuInsight' },
  { id: 'page', on: ['page'], title: 'menuKeepPage', onlyWeb: true },
  { id: 'link', on: ['link'], title: 'menuKeepLink', onlyWeb: true },
];

/** What is begun waits if the browser opens nothing: then the icon says so. */
async function sayIfShut(opening: Promise<boolean>, tabId: number | undefined): Promise<void> {
  if (!(await opening) && tabId !== undefined) await setBadge(tabId, 'waiting');
}

async function clicked(id: string, place: MenuPlace): Promise<void> {
  const entry = ENTRIES.find((one) => one.id === id);
  if (!entry) return;
  // Nothing is awaited before: the click would not count any more.
  const opening = openCardOrPopup(place.tabId);
  await (entry.id === 'log' ? askForLog() : keepBegun(noteBegun(entry.id, place, Date.now())));
  await sayIfShut(opening, place.tabId);
}

/** The menu on a page, a link and a selection: made at each start, and kept by the browser in between. */
export function listenToMenu(): void {
  onStart(() => void makeMenu(ENTRIES).catch(console.error));
  onMenu((id, place) => void clicked(id, place).catch(console.error));
}
