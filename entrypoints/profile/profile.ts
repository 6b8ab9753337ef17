import { recogniserOf } from '../../utils/sites/reading/recognise.ts';
import type { Site } from '../../utils/sites/site.ts';
import { onAddressChange } from './follow.ts';
import { sweep } from './mark/sweep.ts';
import { Visit } from './visit.ts';

// In the script's own world, which the page does not see: a second start (after enabling again) ends the first.
const world = globalThis as { kithcraft?: AbortController };

/**
 * Looks whose page this is, shows the mark, and follows the page from address to address. Started by the background where
 * the watching script thinks that a profile may be.
 * @param sites those that the page may belong to.
 */
export function follow(sites: readonly Site[]): void {
  world.kithcraft?.abort();
  const ending = new AbortController();
  world.kithcraft = ending;
  const recognise = recogniserOf(sites);
  let visit: Visit | undefined;
  const arrive = (loaded: boolean) => {
    const near = recognise(new URL(location.href));
    if (near.length > 0 && !visit) {
      sweep();
      visit = new Visit(recognise, ending);
    }
    visit?.arrive(near, loaded);
  };
  onAddressChange(() => arrive(false), ending.signal);
  arrive(true);
}
