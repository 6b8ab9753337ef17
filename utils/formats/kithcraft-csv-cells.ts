import type { CsvRow } from './csv.ts';
import { undefused } from './csv-out.ts';

/** The text of a cell of a table of our own, as it was before it was written. */
export const textIn = (row: CsvRow, column: string): string => undefused(row.cell(column));

/** The texts of a cell that has one a line. */
export const listIn = (row: CsvRow, column: string): string[] =>
  textIn(row, column)
    .split(/\r\n?|\n/u)
    .flatMap((one) => one.trim() || []);

/** Without the parts of which the cell is empty. */
export const filled = (record: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(record).filter(([, part]) => part !== undefined && part !== ''));

/** The same, but nothing where all of them are. */
export function filledPart(record: Record<string, unknown>): Record<string, unknown> | undefined {
  const part = filled(record);
  return Object.keys(part).length > 0 ? part : undefined;
}

const MOMENT = /^[+-]?\d{4,6}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/u;

/** A moment in ms; what a spreadsheet wrote in its own way is none. */
export function momentIn(row: CsvRow, column: string): number | string | undefined {
  // Also far in the future it is one: then it begins with a plus.
  const cell = textIn(row, column);
  return cell === '' ? undefined : MOMENT.test(cell) ? Date.parse(cell) : cell;
}

/** A follow-up. Of a day that was planned with somebody nothing is said of when it was done. */
export const followUpIn = (row: CsvRow) =>
  filledPart({
    on: textIn(row, 'Follow-up'),
    what: textIn(row, 'Follow-up for'),
    doneAt: momentIn(row, 'Follow-up done'),
    snoozedUntil: textIn(row, 'Follow-up snoozed until'),
  });
