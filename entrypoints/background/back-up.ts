import { stayAwake } from '../../utils/platform/lifecycle.ts';
import { backUpDaily } from '../../utils/store/backups/back-up.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';

/** So many times as long as a piece of work took is rested after it. */
const REST = 1;

/** Lets others at the disk and the processor: nobody waits for the copy, and who uses the browser is to feel none of it. */
function rests(): () => Promise<void> {
  let since = performance.now();
  return async () => {
    const took = performance.now() - since;
    await stayAwake();
    await new Promise((done) => setTimeout(done, REST * took));
    since = performance.now();
  };
}

/** Makes the copy of the day, if it is due. What keeps it from being made keeps nothing else: it is tried again. */
export const backUpIfDue = (): Promise<void> =>
  backgroundRecords()
    .then((store) => backUpDaily(store, Date.now(), rests()))
    .catch(console.error);
