import type { CsvRow, CsvTable } from './csv.ts';
import type { RowSaid } from './plain-csv-person.ts';
import type { FieldId } from './plain-csv-words.ts';

/** The names of the columns that are read as each field, in the order of the table. */
export type ColumnsOf = (field: FieldId) => readonly string[];

/** Turns columns told by their place into names, each once: two of the same name cannot be told apart. */
export function columnsBy(table: CsvTable, mapping: ReadonlyMap<number, FieldId>): ColumnsOf {
  const found = new Map<FieldId, Map<string, string>>();
  table.columns.forEach((column, index) => {
    const field = mapping.get(index);
    if (field === undefined) return;
    const names = found.get(field) ?? new Map<string, string>();
    found.set(field, names);
    if (!names.has(column.toLowerCase())) names.set(column.toLowerCase(), column);
  });
  const columns = new Map([...found].map(([field, names]) => [field, [...names.values()]]));
  return (field) => columns.get(field) ?? [];
}

/** More values in one cell than anybody types; what comes after them is not read. */
const MOST_VALUES = 1_000;

const parts = (text: string, between: RegExp): string[] =>
  text.split(between, MOST_VALUES).map((part) => part.trim());

/** What a row says about a person. Several columns of one line of text are joined: “Bern, Switzerland”. */
export function saidBy(row: CsvRow, columnsOf: ColumnsOf): RowSaid {
  const cells = (field: FieldId): string[] => [
    ...new Set(
      columnsOf(field)
        .map((column) => row.cell(column))
        .filter((cell) => cell !== ''),
    ),
  ];
  const list = (field: FieldId, between: RegExp) => cells(field).flatMap((cell) => parts(cell, between));
  const name = cells('name').join(' ') || [...cells('givenName'), ...cells('familyName')].join(' ');
  return {
    line: row.line,
    name,
    lines: {
      pronouns: cells('pronouns').join(', '),
      headline: cells('headline').join(', '),
      organisation: cells('organisation').join(', '),
      location: cells('location').join(', '),
    },
    emails: list('email', /[,;|\n]/u),
    // An address may have commas and semicolons in it, but no space.
    pages: list('page', /[\s|]/u),
    tags: list('tags', /[,;|\n]/u),
    topics: list('topics', /[,;|\n]/u),
    notes: cells('note'),
  };
}
