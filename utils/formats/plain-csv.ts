import type { Arrivals, IncomingInteraction, IncomingPerson } from '../core/incoming.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import { type DayRead, dayReader } from './plain-csv-days.ts';
import { fieldsOf } from './plain-csv-guess.ts';
import { personOf } from './plain-csv-person.ts';
import { refsOnce } from './plain-csv-refs.ts';
import { columnsBy, saidBy } from './plain-csv-row.ts';
import { checkSize } from './plain-csv-size.ts';
import type { FieldId } from './plain-csv-words.ts';

/** What a column can be read as, with what the user sees of it, in the order they are offered. */
export const PLAIN_FIELDS: readonly { id: FieldId; label: string }[] = [
  { id: 'name', label: 'Name' },
  { id: 'givenName', label: 'Given name' },
  { id: 'familyName', label: 'Family name' },
  { id: 'email', label: 'E-mail address' },
  { id: 'page', label: 'Page' },
  { id: 'organisation', label: 'Organisation' },
  { id: 'headline', label: 'Headline' },
  { id: 'location', label: 'Location' },
  { id: 'pronouns', label: 'Pronouns' },
  { id: 'tags', label: 'Tags' },
  { id: 'topics', label: 'Topics' },
  { id: 'note', label: 'Note' },
  { id: 'lastContact', label: 'Last contact' },
];

/** Which column, by its place counted from 0, is read as which field. A column that is not in it is not read. */
export type Mapping = ReadonlyMap<number, FieldId>;

/** What the columns hold as far as their names tell: in seven languages, and names of sites. The user corrects it. */
export const guessMapping = (columns: readonly string[]): Mapping => new Map(fieldsOf(columns));

/** Makes a reader for the days that a row names in some columns, each once; each column has its own way to write them. */
function daysBy(table: CsvTable, columns: readonly string[]): (row: CsvRow) => DayRead[] {
  const readers = columns.map(
    (column) => [column, dayReader(table.rows.map((row) => row.cell(column)))] as const,
  );
  return (row) => {
    const days = new Map<number | string, DayRead>();
    for (const [column, read] of readers) {
      const text = row.cell(column);
      const day = text === '' ? undefined : read(text);
      if (day) days.set('when' in day ? day.when : day.reason, day);
    }
    return [...days.values()];
  };
}

const contactOn = ({ at, ref }: IncomingPerson, when: number): IncomingInteraction => ({
  at,
  refs: [ref],
  kind: 'met',
  when,
  about: '',
});

/**
 * Reads any table by what the user says its columns are. Names of given and family names are put together where no column
 * has the whole name. Of columns with the same name the first is read in the place of each: rows tell them by name only.
 * @throws {Refusal} with a sentence, if there is too much to read.
 */
export function readPlainCsv(table: CsvTable, mapping: Mapping): Arrivals {
  checkSize(table.rows.length, mapping.size);
  const columnsOf = columnsBy(table, mapping);
  const daysOf = daysBy(table, columnsOf('lastContact'));
  const refOnce = refsOnce();
  const read = table.rows.map((row) => {
    const { person, leftOut } = personOf(saidBy(row, columnsOf), refOnce);
    return { person, leftOut, days: person ? daysOf(row).map((day) => ({ ...day, person })) : [] };
  });
  const days = read.flatMap((one) => one.days);
  return {
    people: read.flatMap(({ person }) => person ?? []),
    interactions: days.flatMap((day) => ('when' in day ? contactOn(day.person, day.when) : [])),
    leftOut: read.flatMap((one) => [
      ...one.leftOut,
      ...one.days.flatMap((day) => ('reason' in day ? { at: day.person.at, reason: day.reason } : [])),
    ]),
  };
}
