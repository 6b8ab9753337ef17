import type { Steps } from '../core/steps.ts';

/** So long it goes on without a break: whoever asks something meanwhile waits no longer than this and one step. In ms. */
const SLICE_MS = 10;

/** Others have their turn. By a message, not by a timer: browsers hold back timers that follow each other (HTML, section 8.6). */
const turn = (): Promise<void> =>
  new Promise((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      done();
    };
    port2.postMessage(0);
  });

/** When others had their turn last, as far as is known; in ms. Work that follows other work has no longer than what is left. */
let gaveWay = 0;

/**
 * Does work in slices, between which messages are answered.
 * @param signal ends it between two slices.
 * @throws the reason of the signal.
 */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < gaveWay + SLICE_MS);
    await turn();
    gaveWay = performance.now();
    signal?.throwIfAborted();
  }
}
