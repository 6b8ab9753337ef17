import { Refusal } from '../core/drafts.ts';

/** Cells that are looked up within seconds: those of 50,000 people with 400 columns. */
const MOST_CELLS = 20_000_000;

/**
 * Refuses a table that would keep the user waiting for minutes: a small file can have very many empty cells.
 * @throws {Refusal} with a sentence.
 */
export function checkSize(rows: number, columns: number): void {
  if (rows * columns > MOST_CELLS)
    throw new Refusal(
      'This file has more rows and columns than can be read at once. Nothing was changed. Split it into smaller files, or choose another one.',
    );
}
