/** While records change again and again, as when a file is taken in, they are read again only so often. In ms. */
const REST_MS = 300;
/** What takes long rests so many times as long then, but no longer than `MOST_REST_MS`: it holds up what changes them. */
const RESTS = 15;
const MOST_REST_MS = 5_000;

const rest = (ms: number): Promise<void> => new Promise((done) => setTimeout(done, ms));

/** Does something once for all calls that come while it is done or rests; the last of them is never missed. */
export function restful(work: () => Promise<void>): () => void {
  let [busy, again] = [false, false];
  const run = async () => {
    busy = true;
    for (let isStream = false; !isStream || again; isStream = true) {
      again = false;
      const begin = performance.now();
      await work();
      const long = Math.min((performance.now() - begin) * RESTS, MOST_REST_MS);
      await rest(isStream ? Math.max(REST_MS, long) : REST_MS);
    }
    busy = false;
  };
  return () => {
    if (busy) again = true;
    else void run();
  };
}
