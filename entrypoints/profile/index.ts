import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { hear } from '../../utils/platform/script-wire.ts';
import { onAddressChange } from './follow.ts';
import { Visit } from './visit.ts';

// An unlisted script that we register ourselves, not a content script of WXT's: its context announces the script with
// an event on the page's document that carries the extension's id, and nothing of ours may be seen by the page.

// In the script's own world, which the page does not see: a second start (after enabling again) ends the first.
const world = globalThis as { kithcraft?: AbortController };

/** What the background says to this tab. */
const named = (message: unknown): unknown => (message as { name?: unknown } | null)?.name;

export default defineUnlistedScript(() => {
  world.kithcraft?.abort();
  const ending = new AbortController();
  world.kithcraft = ending;
  const visit = new Visit(ending);
  hear((message) => {
    if (named(message) === 'look again') visit.lookAgain();
    if (named(message) === 'leave') ending.abort();
  }, ending.signal);
  onAddressChange(() => visit.arrive(), ending.signal);
  visit.arrive();
});
