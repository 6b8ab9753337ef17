import { hear } from '../../utils/platform/script-wire.ts';
import { Sweep } from './sweep.ts';

// In the script's own world, which the page does not see: a second start (after enabling again) ends the first.
const world = globalThis as { kithcraftPeople?: AbortController };

/** Marks the links of a page that lead to people the user knows, until the extension or the user ends it. */
export function markPeople(): void {
  world.kithcraftPeople?.abort();
  const ending = new AbortController();
  world.kithcraftPeople = ending;
  const begin = () => {
    if (ending.signal.aborted) return;
    const sweep = new Sweep(ending);
    hear((message) => {
      const { name } = (message ?? {}) as { name?: unknown };
      if (name === 'leave links') ending.abort();
      if (name === 'look again') sweep.again();
    }, ending.signal);
    sweep.again();
  };
  requestIdleCallback(begin, { timeout: 2_000 });
}
