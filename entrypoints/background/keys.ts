import { onKey } from '../../utils/platform/keys.ts';
import { openCardOrPopup } from '../../utils/platform/side-panel.ts';
import { begin } from './begin.ts';

/** The keys that the browser does not handle by itself: a note about whom the page is about, and the side panel. */
export const listenToKeys = (): void =>
  onKey((name, place) => {
    if (name === 'note') begin('note', place).catch(console.error);
    if (name === 'panel') openCardOrPopup(place.tabId).catch(console.error);
  });
