import type { Steps } from '../core/steps.ts';

/** So long it goes on without a break: whoever asks something meanwhile waits no longer than this and one step. In ms. */
const SLICE_MS = 20;

/**
 * Does work in slices, between which messages are answered.
 * @param signal ends it between two slices.
 * @throws the reason of the signal.
 */
export async function inSlices<T>(steps: Steps<T>, signal?: AbortSignal): Promise<T> {
  for (;;) {
    const until = performance.now() + SLICE_MS;
    do {
      const step = steps.next();
      if (step.done) return step.value;
    } while (performance.now() < until);
    await new Promise((done) => setTimeout(done));
    signal?.throwIfAborted();
  }
}
