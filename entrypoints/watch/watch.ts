import { tell } from '../../utils/messages/script-client.ts';
import { navigation } from '../../utils/platform/navigation.ts';
import type { Hint } from '../../utils/sites/site.ts';

// What the browser starts on every page of an enabled site. Most are no profile, and on those it must cost next to
// nothing: it knows the hints of its own site only, touches nothing of the page that it can do without (the first touch of
// `document` alone is 0.2 ms in Chromium 156, an AbortController 0.1 ms), and sends nothing. Where a profile may be, it
// asks for the script that looks closer, and ends.

// In the scripts' own world, which the page does not see: a second start (after enabling again) ends the first.
const world = globalThis as { kithcraftWatch?: () => void };

const MOVED = 'currententrychange';

const here = {
  url: location,
  get document() {
    return document;
  },
};

/** Watches a page until it may be a profile, by the hints of the sites that it may belong to. */
export function watch(hints: readonly Hint[]): void {
  const look = (): boolean => {
    for (const hint of hints) if (hint(here)) return true;
    return false;
  };
  // If nobody hears it, the extension was updated: its new version starts anew here.
  const isNear = (): boolean => {
    const near = look();
    if (near) tell('page/near', { url: location.href });
    return near;
  };
  const moved = () => {
    if (isNear()) end();
  };
  const end = () => navigation().removeEventListener(MOVED, moved);
  world.kithcraftWatch?.();
  if (isNear()) return;
  world.kithcraftWatch = end;
  navigation().addEventListener(MOVED, moved);
}
