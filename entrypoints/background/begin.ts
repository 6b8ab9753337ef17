import { askFor } from '../../utils/platform/asked.ts';
import { setBadge } from '../../utils/platform/badge.ts';
import { keepBegun } from '../../utils/platform/begun-notes.ts';
import type { MenuPlace } from '../../utils/platform/menus.ts';
import { openCardOrPopup } from '../../utils/platform/side-panel.ts';
import { type Kept, noteBegun } from '../../utils/surfaces/note-begun.ts';

async function put(what: 'log' | Kept, place: MenuPlace): Promise<void> {
  const { draft, url, ...rest } = noteBegun(what === 'log' ? 'note' : what, place, Date.now());
  const on = url === undefined ? {} : { url };
  if (what === 'log') return askFor('log', on);
  // With nothing in it there is nothing to keep: the form is asked for.
  return draft.text || draft.link ? keepBegun({ draft, ...on, ...rest }) : askFor('note', on);
}

/**
 * Begins a log or a note on a page, and opens the surface it is finished in. Must be called in the turn of the click or key.
 * What is begun waits if the browser opens nothing: then the icon says so.
 */
export async function begin(what: 'log' | Kept, place: MenuPlace): Promise<void> {
  // Nothing is awaited before: the click would not count any more.
  const opening = openCardOrPopup(place.tabId);
  await put(what, place);
  if (!(await opening) && place.tabId !== undefined) await setBadge(place.tabId, 'waiting');
}
