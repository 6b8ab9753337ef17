/** What the browser lost of what had been confirmed. */
export interface Loss {
  /** So many changes; 0 where nobody knows how many. */
  changes: number;
}

/** What an opening of the database found. */
export interface Found {
  /** The number of the last change there is. */
  there: number;
  /**
   * The browser threw damaged files away and began anew: `dataLoss` of the upgrade from version 0, which Chromium alone
   * has.
   */
  wiped: boolean;
}

/**
 * What is missing at an opening. A database that the browser made anew (from version 0) has no change at all, so all up to
 * the mark are missing then, whether it was made anew by this opening or by the one before.
 * @param reached the mark outside: the number of the last confirmed change.
 */
export function lossAt(reached: number, { there, wiped }: Found): Loss | undefined {
  if (there < reached) return { changes: reached - there };
  // The mark can be gone with the records, or never have been written: then the browser's own word has to do.
  return wiped ? { changes: 0 } : undefined;
}
