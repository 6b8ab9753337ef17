import { tell } from '../../utils/messages/script-client.ts';
import { type Navigation, navigation } from '../../utils/platform/navigation.ts';
import { isAlive, PAUSES_MS } from '../../utils/platform/script-wire.ts';
import type { Hint } from '../../utils/sites/site.ts';

// What the browser starts on every page of an enabled site. Most are no profile, and on those it must cost next to
// nothing: it knows the hints of its own site only, touches nothing of the page that it can do without (the first touch of
// `document` alone is 0.2 ms in Chromium 156, that of `location` and an AbortController 0.1 ms each), and sends nothing.
// Each kilobyte of it is 0.06 ms. Where a profile may be, it asks for the script that looks closer, and ends.

const MOVED = 'currententrychange';

/** The listener of the watch before, kept where only this extension's scripts see it, and no page's names are in the way. */
type Watched = Navigation & { kithcraftWatch?: () => void };

/** Watches a page until it may be a profile, by the hints of the sites that it may belong to. */
export function watch(hints: readonly Hint[]): void {
  const history: Watched = navigation();
  let pauses = PAUSES_MS;
  const look = () => {
    // The history is listened to in any case.
    const url = history.currentEntry?.url ?? location.href;
    // From the slash after `https://` and the host.
    const [path = ''] = url.slice(url.indexOf('/', 8)).split('#', 1)[0]?.split('?', 1) ?? [];
    if (hints.some((hint) => hint({ path, view: globalThis }))) {
      history.removeEventListener(MOVED, look);
      tell('page/near', { url }, lookAgain);
    }
  };
  // Nobody heard it. Where the extension was updated, its new version starts anew here.
  const lookAgain = () => {
    const [pause, ...later] = pauses;
    if (pause === undefined || !isAlive() || history.kithcraftWatch !== look) return;
    pauses = later;
    history.addEventListener(MOVED, look);
    setTimeout(() => history.kithcraftWatch === look && look(), pause);
  };
  // A second start, after enabling again, ends the first.
  if (history.kithcraftWatch) history.removeEventListener(MOVED, history.kithcraftWatch);
  history.kithcraftWatch = look;
  history.addEventListener(MOVED, look);
  look();
}
