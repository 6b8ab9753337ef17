/**
 * Does work with something that is kept at a time when nobody else of the extension's pages and the background does.
 * @param what is kept: the name of the lock.
 */
export const aloneWith =
  (what: string) =>
  <T>(work: () => Promise<T>): Promise<T> =>
    // Tests outside of a browser may have no locks, and one page only.
    globalThis.navigator?.locks ? (navigator.locks.request(`kithcraft-${what}`, work) as Promise<T>) : work();
