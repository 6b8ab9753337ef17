import type { Arrivals, IncomingPerson, LeftOut } from '../core/incoming.ts';
import { id as recordId } from '../core/shapes.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import { PERSON_COLUMNS } from './csv-out.ts';
import { listIn, textIn } from './kithcraft-csv-cells.ts';
import { plansIn } from './kithcraft-csv-plans.ts';
import { refOf, refsOnce } from './plain-csv-refs.ts';

/** Not in tables of earlier versions. */
const LATER: readonly string[] = [
  ...['In touch every', 'In touch from', 'In touch snoozed from', 'In touch snoozed until'],
  ...['Follow-up', 'Follow-up for', 'Follow-up snoozed until'],
];

/** Whether a table is people as `csvOf` writes them: all columns of it are there, in any order. */
export function isOwnPeople({ columns }: CsvTable): boolean {
  const there = new Set(columns);
  return PERSON_COLUMNS.every((column) => there.has(column) || LATER.includes(column));
}

const LINES = {
  pronouns: 'Pronouns',
  headline: 'Headline',
  organisation: 'Organisation',
  location: 'Location',
  bio: 'About',
} as const;

function linesIn(row: CsvRow): Partial<Record<keyof typeof LINES, string>> {
  const found = Object.entries(LINES).map(([field, column]) => [field, textIn(row, column)] as const);
  return Object.fromEntries(found.filter(([, text]) => text !== ''));
}

function personIn(row: CsvRow, refOnce: (ref: string) => string): IncomingPerson {
  const [emails, pages, name, lines] = [
    listIn(row, 'E-mail addresses'),
    listIn(row, 'Pages'),
    textIn(row, 'Name'),
    linesIn(row),
  ];
  const id = recordId.safeParse(row.cell('Id'));
  return {
    ...{ at: { line: row.line }, name, ...lines, emails, pages },
    ...(id.success ? { id: id.data } : {}),
    ref: refOnce(id.success ? id.data : refOf(emails, pages, name, lines.organisation ?? '')),
    tags: listIn(row, 'Tags'),
    topics: listIn(row, 'Topics'),
    notes: [],
  };
}

const twice = (line: number): string =>
  `Line ${line} has the same Id, so this one is left out. To keep it, empty its Id in the file and choose the file again.`;

/** Reads people as they are exported as a table. What follows from interactions is not read: these are not in it. */
export function readOwnPeople(table: CsvTable): Arrivals {
  const lines = new Map<string, number>();
  const refOnce = refsOnce();
  const people: IncomingPerson[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of table.rows) {
    const person = personIn(row, refOnce);
    const before = person.id === undefined ? undefined : lines.get(person.id);
    if (before !== undefined) leftOut.push({ at: person.at, reason: twice(before) });
    else {
      const { plans, leftOut: unfit } = plansIn(row);
      people.push({ ...person, ...plans });
      leftOut.push(...unfit);
    }
    if (person.id !== undefined && before === undefined) lines.set(person.id, row.line);
  }
  return { people, interactions: [], leftOut };
}
