/** Does work that no other page of the extension does at the same time: what is kept of everybody is written by one. */
export const alone = <T>(work: () => Promise<T>): Promise<T> =>
  // Tests outside of a browser may have no locks, and one page only.
  globalThis.navigator?.locks ? navigator.locks.request('kithcraft-aggregates', work) : work();
