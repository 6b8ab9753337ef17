import type { Everything } from '../core/everything.ts';
import type { OwnExport } from '../core/imports/own-export.ts';
import type { LeftOut } from '../core/incoming.ts';
import { interaction } from '../core/interaction.ts';
import { membership, membershipId } from '../core/membership.ts';
import { note } from '../core/note.ts';
import type { CsvRow, CsvTable } from './csv.ts';
import { filled, followUpIn, listIn, momentIn, textIn } from './kithcraft-csv-cells.ts';
import { namedIn } from './kithcraft-csv-named.ts';
import { quoted } from './plain-csv-sentences.ts';

/** The kinds of record that a table of our own brings back as they were, beside people. */
type Kind = 'interactions' | 'notes' | 'memberships';

interface Reader {
  /** The columns by the part of the record that stands there. Those of `later` were not in earlier tables. */
  columns: Readonly<Record<string, string>>;
  later: readonly string[];
  shape: {
    safeParse(record: unknown): {
      data?: unknown;
      error?: { issues: readonly { path: readonly PropertyKey[] }[] } | undefined;
    };
  };
  read(row: CsvRow): Record<string, unknown>;
}

/** A list that is absent where there is nothing in it. */
function someIn(row: CsvRow, column: string): string[] | undefined {
  const list = listIn(row, column);
  return list.length > 0 ? list : undefined;
}

/** True for a yes; what is neither that nor empty stays as it is, and does not fit. */
const yesIn = (row: CsvRow, column: string): true | string => {
  const cell = textIn(row, column);
  return cell === 'yes' || cell;
};

/** A whole number; what is none stays as it is, and does not fit. */
function numberIn(row: CsvRow, column: string): number | string {
  const cell = textIn(row, column);
  return /^\d{1,9}$/u.test(cell) ? Number(cell) : cell;
}

const dates = (row: CsvRow) => ({ createdAt: momentIn(row, 'Added'), updatedAt: momentIn(row, 'Changed') });

const DATES = { createdAt: 'Added', updatedAt: 'Changed' };

const READERS: Readonly<Record<Kind, Reader>> = {
  interactions: {
    columns: {
      ...{ id: 'Id', at: 'When', kind: 'Kind', personIds: 'Ids of people', about: 'About', topics: 'Topics' },
      ...{ gave: 'Gave', got: 'Got' },
      ...{ followUp: 'Follow-up', duration: 'Minutes', place: 'Place', event: 'Event' },
      ...{ communityId: 'Id of community', url: 'Page', ...DATES },
    },
    later: ['Gave', 'Got', 'Minutes', 'Place', 'Event', 'Id of community'],
    shape: interaction,
    read: (row) => ({
      ...filled({
        id: textIn(row, 'Id'),
        at: momentIn(row, 'When'),
        // In earlier tables the kind stood for itself.
        kind: textIn(row, 'Id of kind') || textIn(row, 'Kind'),
        ...dates(row),
      }),
      ...filled({
        gave: someIn(row, 'Gave'),
        got: someIn(row, 'Got'),
        followUp: followUpIn(row),
        duration: numberIn(row, 'Minutes'),
        place: textIn(row, 'Place'),
        event: textIn(row, 'Event'),
        communityId: textIn(row, 'Id of community'),
        url: textIn(row, 'Page'),
      }),
      personIds: listIn(row, 'Ids of people'),
      about: textIn(row, 'About'),
      topics: listIn(row, 'Topics'),
    }),
  },
  notes: {
    columns: {
      ...{ id: 'Id', personId: 'Id of person', text: 'Note', kind: 'Kind', topics: 'Topics', link: 'Link' },
      ...{ interactionId: 'Id of interaction', fromSeveral: 'From several', url: 'Page', ...DATES },
    },
    later: ['Kind', 'Topics', 'Link', 'Id of interaction', 'From several'],
    shape: note,
    read: (row) =>
      filled({
        ...{ id: textIn(row, 'Id'), personId: textIn(row, 'Id of person'), text: textIn(row, 'Note') },
        ...{ kind: textIn(row, 'Kind'), link: textIn(row, 'Link'), url: textIn(row, 'Page'), ...dates(row) },
        ...{ topics: someIn(row, 'Topics'), interactionId: textIn(row, 'Id of interaction') },
        fromSeveral: yesIn(row, 'From several'),
      }),
  },
  memberships: {
    columns: {
      ...{ who: 'Id of person', communityId: 'Id of community', createdAt: 'Added', noticedIn: 'Noticed in' },
    },
    later: ['Noticed in'],
    shape: membership,
    read(row) {
      const [who, communityId] = [textIn(row, 'Id of person'), textIn(row, 'Id of community')];
      const [createdAt, noticedIn] = [momentIn(row, 'Added'), textIn(row, 'Noticed in')];
      return filled({ id: membershipId(who, communityId), who, communityId, createdAt, noticedIn });
    },
  },
};

const KINDS = Object.keys(READERS) as Kind[];

/** Which kind of record a table of our own has, in any order of its columns; nothing, if it is none. */
export function ownKindOf({ columns }: CsvTable): Kind | undefined {
  const there = new Set(columns);
  return KINDS.find((kind) => {
    const { columns: all, later } = READERS[kind];
    return Object.values(all).every((column) => there.has(column) || later.includes(column));
  });
}

const reasonOf = ({ columns }: Reader, part: PropertyKey | undefined): string => {
  const column = columns[String(part)] ?? columns['who'] ?? '';
  return `Its cell ${quoted(column)} is not as Kithcraft writes it, so the line is left out.`;
};

const NOTHING: Everything = {
  ...{ people: [], identities: [], interactions: [], notes: [], memberships: [], goals: [], reviews: [] },
  ...{ settings: [], joins: [], apart: [], trash: [], forgotten: [], profileChanges: [], imports: [] },
  communities: [],
};

/**
 * Reads the records of a table as they are exported, with what it names of the user's own kinds and communities. A line that is not as it was written is left out, with its reason.
 */
export function readOwnRecords(table: CsvTable, kind: Kind): OwnExport {
  const reader = READERS[kind];
  const lines = new Map<object, number>();
  const fit: CsvRow[] = [];
  const leftOut: LeftOut[] = [];
  for (const row of table.rows) {
    const { data, error } = reader.shape.safeParse(reader.read(row));
    if (error) leftOut.push({ at: { line: row.line }, reason: reasonOf(reader, error.issues[0]?.path[0]) });
    else {
      lines.set(data as object, row.line);
      fit.push(row);
    }
  }
  return { all: { ...NOTHING, ...namedIn(fit), [kind]: [...lines.keys()] }, leftOut, lines };
}
