import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { ask } from '../../utils/messages/script-client.ts';
import { mayBeProfile } from '../../utils/sites/hints.ts';
import { watchAddress } from './watch-address.ts';

// The script that the browser starts on every page of an enabled site. Most are no profile, and on those it must cost
// next to nothing: it is small, makes nothing that is not needed (an AbortController alone is a tenth of a millisecond
// here), and sends nothing. Where a profile may be, it asks for the script that looks closer, and ends.

// In the scripts' own world, which the page does not see: a second start (after enabling again) ends the first.
const world = globalThis as { kithcraftWatch?: () => void };

export default defineUnlistedScript(() => {
  world.kithcraftWatch?.();
  const isNear = () => mayBeProfile({ url: location, document });
  const near = () => {
    // If nobody answers, the extension was updated: its new version starts anew here.
    ask('page/near', { url: location.href }).catch(() => {});
  };
  if (isNear()) return near();
  const stop = watchAddress(() => {
    if (!isNear()) return;
    stop();
    near();
  });
  world.kithcraftWatch = stop;
});
