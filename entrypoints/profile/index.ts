import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recognise } from '../../utils/sites/registry.ts';
import { onAddressChange } from './follow.ts';
import { sweep } from './mark/sweep.ts';
import { Visit } from './visit.ts';

// An unlisted script that we register ourselves, not a content script of WXT's: its context announces the script with
// an event on the page's document that carries the extension's id, and nothing of ours may be seen by the page.

// In the script's own world, which the page does not see: a second start (after enabling again) ends the first.
const world = globalThis as { kithcraft?: AbortController };

// Started by the background where the watching script thinks that a profile may be. From then on it follows the page.
export default defineUnlistedScript(() => {
  world.kithcraft?.abort();
  const ending = new AbortController();
  world.kithcraft = ending;
  let visit: Visit | undefined;
  const arrive = (loaded: boolean) => {
    const identity = recognise(new URL(location.href))?.identity;
    if (identity && !visit) {
      sweep();
      visit = new Visit(ending);
    }
    visit?.arrive(identity, loaded);
  };
  onAddressChange(() => arrive(false), ending.signal);
  arrive(true);
});
