import { backUpDaily } from '../../utils/store/backups/back-up.ts';
import { backgroundRecords } from '../../utils/surfaces/records.ts';

/** Makes the copy of the day, if it is due. What keeps it from being made keeps nothing else: it is tried again. */
export const backUpIfDue = (): Promise<void> =>
  backgroundRecords()
    .then((store) => backUpDaily(store, Date.now()))
    .catch(console.error);
