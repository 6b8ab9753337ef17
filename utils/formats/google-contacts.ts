import type { Arrivals } from '../core/incoming.ts';
import { type CsvRow, readCsv } from './csv.ts';
import {
  firstOf,
  type Groups,
  groupsOf,
  labelledOf,
  valuesOf,
  withoutMark,
} from './google-contacts-cells.ts';
import { noteOf } from './google-contacts-note.ts';
import { personOf, type RowSaid } from './plain-csv-person.ts';
import { refsOnce } from './plain-csv-refs.ts';
import { checkSize } from './plain-csv-size.ts';

const NAMES = ['first name', 'given name', 'name'];
/** Columns that hardly any other list of people has; all of Google's have one of them. */
const SIGNS = [
  'phonetic first name',
  'file as',
  'yomi name',
  'group membership',
  'e-mail 1 - value',
  'phone 1 - value',
];

function isGoogles(cells: readonly string[]): boolean {
  const columns = new Set(cells.map((cell) => cell.toLowerCase()));
  return NAMES.some((name) => columns.has(name)) && SIGNS.some((sign) => columns.has(sign));
}

/** Groups that Google puts everybody into: they say nothing about a person. */
const SYSTEM_GROUPS = ['mycontacts', 'othercontacts'];

/** The labels of a cell as tags. */
function tagsOf(cell: string): string[] {
  return valuesOf(cell).flatMap((value) => {
    const tag = withoutMark(value);
    const bare = tag.replace(/\s/gu, '').toLowerCase();
    if (SYSTEM_GROUPS.includes(bare)) return [];
    return [bare === 'starred' ? 'starred' : tag];
  });
}

const joined = (row: CsvRow, ...columns: readonly string[]): string =>
  columns
    .map((column) => row.cell(column))
    .filter((part) => part !== '')
    .join(' ');

const nameOf = (row: CsvRow): string =>
  joined(row, 'first name', 'middle name', 'last name') ||
  joined(row, 'given name', 'additional name', 'family name') ||
  firstOf(row, 'name', 'nickname');

/** The first value of a column of the organisation: `organization name` today, `organization 1 - name` before. */
const ofOrganisation = (row: CsvRow, groups: Groups, part: string): string =>
  valuesOf(row.cell(`organization ${part}`))[0] ??
  labelledOf(row, groups, 'organization', part)[0]?.value ??
  '';

function saidBy(row: CsvRow, groups: Groups): RowSaid {
  const name = nameOf(row);
  const organisation = ofOrganisation(row, groups, 'name');
  return {
    line: row.line,
    name: name || organisation,
    lines: {
      pronouns: '',
      headline: ofOrganisation(row, groups, 'title') || row.cell('occupation'),
      // Of a company among the contacts it would only say the name again.
      organisation: name === '' ? '' : organisation,
      location: row.cell('location'),
    },
    emails: labelledOf(row, groups, 'e-mail').map(({ value }) => value),
    pages: labelledOf(row, groups, 'website').map(({ value }) => value),
    tags: tagsOf(firstOf(row, 'labels', 'group membership')),
    topics: [],
    notes: [row.cell('notes'), noteOf(row, groups)],
  };
}

/**
 * Reads the CSV file that Google Contacts exports, with the header of today or an older one.
 * @returns undefined if the text has no header of Google's.
 * @throws {Refusal} with a sentence, if it is larger than any address book.
 */
export function readGoogleContacts(text: string): Arrivals | undefined {
  const table = readCsv(text, isGoogles);
  if (!table) return undefined;
  checkSize(table.rows.length, table.columns.length);
  const groups = groupsOf(table.columns);
  const refOnce = refsOnce();
  const read = table.rows.map((row) => personOf(saidBy(row, groups), refOnce));
  return {
    people: read.flatMap(({ person }) => person ?? []),
    interactions: [],
    leftOut: read.flatMap(({ leftOut }) => leftOut),
  };
}
