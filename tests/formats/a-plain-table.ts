import { readCsv } from '../../utils/formats/csv.ts';
import { guessMapping, readPlainCsv } from '../../utils/formats/plain-csv.ts';
import type { FieldId } from '../../utils/formats/plain-csv-words.ts';

/** What is read of a table with these fields as its columns, or as its columns are guessed. */
export function read(text: string, fields?: readonly (FieldId | undefined)[]) {
  const table = readCsv(text);
  if (!table) throw new Error('no table');
  const mapping = fields
    ? new Map(fields.flatMap((field, i) => (field ? [[i, field] as const] : [])))
    : guessMapping(table.columns);
  return readPlainCsv(table, mapping);
}

/** What each column of a header is guessed to hold. */
export const guessed = (header: string): (FieldId | undefined)[] => {
  const columns = header.split(',');
  const mapping = guessMapping(columns);
  return columns.map((_, i) => mapping.get(i));
};
