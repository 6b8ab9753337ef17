import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../../utils/messages/script-client.ts';
import { navigation } from '../../utils/platform/navigation.ts';
import { mayBeProfile } from '../../utils/sites/hints.ts';

// The script that the browser starts on every page of an enabled site. Most are no profile, and on those it must cost
// next to nothing: it is small, makes nothing that is not needed (an AbortController alone is a tenth of a millisecond
// here), and sends nothing. Where a profile may be, it asks for the script that looks closer, and ends.

// In the scripts' own world, which the page does not see: a second start (after enabling again) ends the first.
const world = globalThis as { kithcraftWatch?: () => void };

const MOVED = 'currententrychange';

/** True when there is nothing more to watch for. */
function look(): boolean {
  const isNear = mayBeProfile({ url: location, document });
  // If nobody hears it, the extension was updated: its new version starts anew here.
  if (isNear) tell('page/near', { url: location.href });
  return isNear;
}

export default defineUnlistedScript(() => {
  world.kithcraftWatch?.();
  if (look()) return;
  const entries = navigation();
  const moved = () => {
    if (look()) entries.removeEventListener(MOVED, moved);
  };
  world.kithcraftWatch = () => entries.removeEventListener(MOVED, moved);
  entries.addEventListener(MOVED, moved);
});
