/**
 * Does one thing with the copies at a time, whoever of the extension's pages and the background wants to: making one
 * sweeps what another would still be writing, and forgetting somebody must reach the one that is just being made.
 */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  navigator.locks.request('kithcraft-backups', work) as Promise<T>;
