import type { Arrivals, IncomingPerson, Place } from '../../core/incoming.ts';
import type { CsvRow, CsvTable } from '../csv.ts';

/** One CSV file of LinkedIn's. */
export interface Sheet {
  /** What it is called, in an archive with its folders. */
  name: string;
  inArchive: boolean;
  table: CsvTable;
}

/** What the files that were read before this one say. */
export interface Before {
  connections: readonly IncomingPerson[];
  /** The `ref` of the user. */
  mine?: string;
}

/** What one file brings. */
export interface Found extends Arrivals {
  mine?: string;
}

/** Where a row stands. */
export const placeOf = ({ name, inArchive }: Pick<Sheet, 'name' | 'inArchive'>, line: number): Place =>
  inArchive ? { file: name, line } : { line };

/** Reads a file of which each row is about one person: `read` gives them, or a sentence why there is none. */
export function peopleIn(sheet: Sheet, read: (row: CsvRow) => IncomingPerson | string): Found {
  const rows = sheet.table.rows.map((row) => ({ at: placeOf(sheet, row.line), one: read(row) }));
  return {
    people: rows.flatMap(({ one }) => (typeof one === 'string' ? [] : one)),
    interactions: [],
    leftOut: rows.flatMap(({ at, one }) => (typeof one === 'string' ? { at, reason: one } : [])),
  };
}
