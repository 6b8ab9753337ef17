import { aloneWith } from '../alone-with.ts';

/**
 * One thing is done with the copies at a time: making one sweeps what another would still be writing, and forgetting
 * somebody must reach the one that is just being made.
 */
export const alone = aloneWith('backups');
