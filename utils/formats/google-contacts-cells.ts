import { LIMITS } from '../core/limits.ts';
import type { CsvRow } from './csv.ts';

/** What Google numbers, as columns like `E-mail 2 - Value`. */
type Numbered = 'e-mail' | 'phone' | 'address' | 'website' | 'organization';

/** A numbered group, `E-mail 2`: its columns by what they end in, `value`. */
export type Group = ReadonlyMap<string, string>;

/** The numbered groups that a table has, by kind, in their order. */
export type Groups = ReadonlyMap<string, readonly Group[]>;

const NUMBERED = /^(e-mail|phone|address|website|organization) (\d{1,4}) - (.+)$/u;

/**
 * Finds the numbered columns of a table: there are as many as its best equipped person needs. Their names are taken
 * apart once here, since each row asks for them.
 */
export function groupsOf(columns: readonly string[]): Groups {
  const kinds = new Map<string, Map<string, Map<string, string>>>();
  for (const column of columns) {
    const [, kind, number, part] = NUMBERED.exec(column.toLowerCase()) ?? [];
    if (kind === undefined || number === undefined || part === undefined) continue;
    const groups = kinds.get(kind) ?? new Map<string, Map<string, string>>();
    const group = groups.get(number) ?? new Map<string, string>();
    kinds.set(kind, groups.set(number, group.set(part, column)));
  }
  return new Map([...kinds].map(([kind, groups]) => [kind, [...groups.values()]]));
}

/** What stands in the column of a group that ends so; empty if there is none. */
export function partOf(row: CsvRow, group: Group, part: string): string {
  const column = group.get(part);
  return column === undefined ? '' : row.cell(column);
}

/** More values in one cell than any contact has; what comes after them is not read. */
const MOST_VALUES = 1_000;

/** The values of a cell, which may hold several, without empty ones. */
export const valuesOf = (cell: string): string[] =>
  cell
    .split(' ::: ', MOST_VALUES)
    .map((value) => value.trim())
    .filter((value) => value !== '');

/** A label as the user reads it: Google marks its own groups, and the first of several addresses, with an asterisk. */
export const withoutMark = (label: string): string => label.replace(/^\*\s*/u, '');

/** A value of a numbered column, and what it is called, “Work”; empty where it has no label. */
export interface Labelled {
  label: string;
  value: string;
}

/** All values of the groups of one kind, from the columns that end in `part`, with their labels. */
export function labelledOf(row: CsvRow, groups: Groups, kind: Numbered, part = 'value'): Labelled[] {
  return (groups.get(kind) ?? []).flatMap((group) => {
    const cell = partOf(row, group, part);
    return cell === '' ? [] : valuesOf(cell).map((value) => ({ label: labelOf(row, group), value }));
  });
}

/** What a group is called: in `Label` today, in `Type` before. Cut, since each of its values repeats it. */
export const labelOf = (row: CsvRow, group: Group): string =>
  withoutMark(partOf(row, group, 'label') || partOf(row, group, 'type')).slice(0, LIMITS.tag);

/** What stands in the first of these columns that says something; empty if none does. */
export function firstOf(row: CsvRow, ...columns: readonly string[]): string {
  for (const column of columns) {
    const cell = row.cell(column);
    if (cell !== '') return cell;
  }
  return '';
}
