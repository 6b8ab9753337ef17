import Papa from 'papaparse';
import type { Interaction } from '../core/interaction.ts';
import { KINDS, type Kinds } from '../core/kinds.ts';
import { ME, type Membership } from '../core/membership.ts';
import type { Note } from '../core/note.ts';
import type { Person } from '../core/person.ts';

/** What a cell may be: a number stays one in a spreadsheet; undefined is an empty cell. */
export type Cell = string | number | undefined;

/** Names of people and communities by their ids. */
export type Names = ReadonlyMap<string, string>;

/** Without this mark, spreadsheets read UTF-8 as the encoding of their own country. */
const MARK = '\uFEFF';

// Spaces, invisible characters and quotes are skipped: some programs drop them and run what follows. The wide forms
// are what a Japanese keyboard types for the same signs.
const RUNS = /^[\s\p{C}"']*[\t\r\n=+\-@＝＋－＠]/u;
const PLAIN_NUMBER = /^-?\d+(?:\.\d+)?$/u;

/** Whether a spreadsheet could take a trimmed text for a formula. */
const runs = (text: string): boolean => RUNS.test(text) && !PLAIN_NUMBER.test(text);

function defused(cell: Cell): Cell {
  if (typeof cell !== 'string') return cell;
  const text = cell.trim();
  return runs(text) ? `'${text}` : text;
}

/** The text of a cell as it was before `csvOf` wrote it, but for spaces around it. Other texts stay as they are. */
export const undefused = (cell: string): string =>
  cell.startsWith("'") && runs(cell.slice(1)) ? cell.slice(1) : cell;

const linesOf = (rows: readonly (readonly Cell[])[]): string =>
  `${Papa.unparse(
    rows.map((row) => row.map(defused)),
    { newline: '\r\n' },
  )}\r\n`;

/**
 * A table as CSV (RFC 4180): a chunk of text for each batch of rows, the first with a byte order mark and the header.
 * Texts are trimmed. What a spreadsheet would run as a formula begins with an apostrophe: see `undefused`.
 */
export async function* csvOf(
  columns: readonly string[],
  batches: AsyncIterable<readonly (readonly Cell[])[]>,
): AsyncGenerator<string> {
  yield MARK + linesOf([columns]);
  for await (const rows of batches) if (rows.length > 0) yield linesOf(rows);
}

/** A moment (ms) as ISO 8601 in UTC. */
const moment = (at: number | undefined): Cell => (at === undefined ? undefined : new Date(at).toISOString());

/** One a line, as address books show them; none of them has a line break of its own. */
const list = (texts: readonly string[] | undefined): Cell => texts?.join('\n');

const named = (ids: readonly string[], names: Names): Cell => list(ids.map((id) => names.get(id) ?? id));

/** Columns with what stands in them, so that neither can be moved without the other. */
type Table<Of extends unknown[]> = readonly (readonly [column: string, cell: (...of: Of) => Cell])[];

const columnsOf = <Of extends unknown[]>(table: Table<Of>): readonly string[] => table.map(([name]) => name);

const rowOf =
  <Of extends unknown[]>(table: Table<Of>) =>
  (...of: Of): readonly Cell[] =>
    table.map(([, cell]) => cell(...of));

const PERSON: Table<[person: Person, pages: readonly string[]]> = [
  ['Id', (person) => person.id],
  ['Name', (person) => person.name],
  ['Pronouns', (person) => person.pronouns],
  ['Headline', (person) => person.headline],
  ['Organisation', (person) => person.organisation],
  ['Location', (person) => person.location],
  ['About', (person) => person.bio],
  ['E-mail addresses', (person) => list(person.emails)],
  ['Pages', (_, pages) => list(pages)],
  ['Tags', (person) => list(person.tags)],
  ['Topics', (person) => list(person.topics)],
  ['Interactions', (person) => person.tie.count],
  ['Last contact', (person) => moment(person.tie.lastAt)],
  ['Next follow-up', (person) => person.next?.on],
  ['Next follow-up for', (person) => person.next?.what],
  ['In touch every', (person) => person.cadence && `${person.cadence.every} ${person.cadence.unit}`],
  ['In touch from', (person) => person.cadence?.from],
  ['In touch snoozed from', (person) => person.cadence?.snoozed?.due],
  ['In touch snoozed until', (person) => person.cadence?.snoozed?.until],
  ['Follow-up', (person) => person.followUp?.on],
  ['Follow-up for', (person) => person.followUp?.what],
  ['Follow-up snoozed until', (person) => person.followUp?.snoozedUntil],
  ['Added', (person) => moment(person.createdAt)],
  ['Changed', (person) => moment(person.updatedAt)],
];
export const PERSON_COLUMNS = columnsOf(PERSON);
/** A person as a row. `pages` are addresses. Lists have one entry a line. */
export const personRow = rowOf(PERSON);

const INTERACTION: Table<[interaction: Interaction, names: Names, kindOf?: Kinds['of']]> = [
  ['Id', (one) => one.id],
  ['When', (one) => moment(one.at)],
  ['Kind', (one, _, kindOf = KINDS.of) => kindOf(one.kind).name],
  ['Id of kind', (one) => one.kind],
  ['Weight of kind', (one, _, kindOf = KINDS.of) => kindOf(one.kind).weight],
  ['Side of kind', (one, _, kindOf = KINDS.of) => kindOf(one.kind).side],
  ['With', (one, names) => named(one.personIds, names)],
  ['Ids of people', (one) => list(one.personIds)],
  ['About', (one) => one.about],
  ['Topics', (one) => list(one.topics)],
  ['Gave', (one) => list(one.gave)],
  ['Got', (one) => list(one.got)],
  ['Follow-up', (one) => one.followUp?.on],
  ['Follow-up for', (one) => one.followUp?.what],
  ['Follow-up done', (one) => moment(one.followUp?.doneAt)],
  ['Follow-up snoozed until', (one) => one.followUp?.snoozedUntil],
  ['Minutes', (one) => one.duration],
  ['Place', (one) => one.place],
  ['Event', (one) => one.event],
  ['Community', (one, names) => one.communityId && named([one.communityId], names)],
  ['Id of community', (one) => one.communityId],
  ['Page', (one) => one.url],
  ['Added', (one) => moment(one.createdAt)],
  ['Changed', (one) => moment(one.updatedAt)],
];
export const INTERACTION_COLUMNS = columnsOf(INTERACTION);
/** An interaction as a row; without `kindOf` kinds are as they ship. An id that has no name stands for itself. */
export const interactionRow = rowOf(INTERACTION);

const NOTE: Table<[note: Note, names: Names]> = [
  ['Id', (note) => note.id],
  ['Person', (note, names) => named([note.personId], names)],
  ['Id of person', (note) => note.personId],
  ['Note', (note) => note.text],
  ['Kind', (note) => note.kind],
  ['Topics', (note) => list(note.topics)],
  ['Link', (note) => note.link],
  ['Id of interaction', (note) => note.interactionId],
  ['From several', (note) => note.fromSeveral && 'yes'],
  ['Page', (note) => note.url],
  ['Added', (note) => moment(note.createdAt)],
  ['Changed', (note) => moment(note.updatedAt)],
];
export const NOTE_COLUMNS = columnsOf(NOTE);
/** A note as a row. */
export const noteRow = rowOf(NOTE);

const MEMBERSHIP: Table<[membership: Membership, names: Names]> = [
  ['Person', ({ who }, names) => (who === ME ? 'You' : named([who], names))],
  ['Id of person', ({ who }) => who],
  ['Community', ({ communityId }, names) => named([communityId], names)],
  ['Id of community', ({ communityId }) => communityId],
  ['Noticed in', ({ noticedIn }) => noticedIn],
  ['Added', ({ createdAt }) => moment(createdAt)],
];
export const MEMBERSHIP_COLUMNS = columnsOf(MEMBERSHIP);
/** A membership as a row; the user is called “You”. */
export const membershipRow = rowOf(MEMBERSHIP);
