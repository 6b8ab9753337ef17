import { Refusal } from '../../core/drafts.ts';
import type { Arrivals } from '../../core/incoming.ts';
import { inPieces } from '../breath.ts';
import { readConnections } from './connections.ts';
import { KINDS, type Kind } from './kinds.ts';
import { merged, mergedInPieces } from './merged.ts';
import type { Before, Found, Sheet } from './sheet.ts';
import { type Source, sheetFrom, sourcesIn, unreadable } from './sources.ts';

/** So many rows are read before the page may draw and answer. */
const ROWS = 1_000;

/** Of connections each row stands for itself: they are read in pieces. */
async function readSheet({ read }: Kind, sheet: Sheet, before: Before): Promise<Found> {
  const { rows } = sheet.table;
  if (read !== readConnections || rows.length <= ROWS) return read(sheet, before);
  const found = await inPieces(rows, ROWS, (some) =>
    readConnections({ ...sheet, table: { ...sheet.table, rows: some } }),
  );
  return {
    people: found.flatMap((one) => one.people),
    interactions: [],
    leftOut: found.flatMap((one) => one.leftOut),
  };
}

async function read(source: Source, before: Before): Promise<Found> {
  const nothing = { people: [], interactions: [], leftOut: [] };
  try {
    const sheet = await sheetFrom(source);
    return sheet ? await readSheet(source.kind, sheet, before) : nothing;
  } catch (error) {
    if (!(error instanceof Refusal && source.inArchive)) throw error;
    return { ...nothing, leftOut: [unreadable(source)] };
  }
}

/** One table after the other, so that no two are in memory. */
async function readInOrder(sources: readonly Source[]): Promise<Found[]> {
  const order = ({ kind }: Source): number => KINDS.indexOf(kind);
  const all: Found[] = [];
  let before: Before = { connections: [] };
  for (const source of sources.toSorted((a, b) => order(a) - order(b))) {
    const found = await read(source, before);
    all.push(found);
    if (source.kind.read === readConnections)
      before = { ...before, connections: merged([...before.connections, ...found.people]) };
    if (found.mine !== undefined) before = { ...before, mine: found.mine };
  }
  return all;
}

/**
 * Reads LinkedIn's data export: the archive as it comes, or one CSV file out of it. Messages bring the days on which
 * there were some, and nothing of what they say.
 * @param name what the file is called: given and received recommendations differ in nothing else.
 * @throws {Refusal} with a sentence, if nothing of it is LinkedIn's, or it is damaged or too large.
 */
export async function readLinkedIn(file: Blob, name: string): Promise<Arrivals> {
  const { sources, leftOut } = await sourcesIn(file, name);
  const found = await readInOrder(sources);
  return {
    people: await mergedInPieces(found.flatMap((one) => one.people)),
    interactions: found.flatMap((one) => one.interactions),
    leftOut: [...found.flatMap((one) => one.leftOut), ...leftOut],
  };
}
