import type { IDBPDatabase } from 'idb';
import type { Change } from '../../core/change.ts';
import { packed } from './packed.ts';
import type { BackupPlace } from './place.ts';
import { batchesOf } from './read-raw.ts';

/** A stretch of a store's keys, which is copied into the chunk of its number. */
export interface Piece {
  store: string;
  /** After this key, and up to that one; undefined: from the first, to the last. */
  after?: string | undefined;
  to?: string | undefined;
  count: number;
  /** Packed, in bytes. */
  size: number;
}

/** Where a copy is being made. */
export interface Copying {
  place: BackupPlace;
  db: IDBPDatabase;
  id: number;
}

async function put({ place, id }: Copying, number: number, store: string, records: readonly unknown[]) {
  const bytes = await packed(records);
  await place.putChunk(id, number, { store, bytes });
  return { store, count: records.length, size: bytes.length };
}

/**
 * Copies some stores piece by piece. The pieces of a store leave no key out, whatever is added between them.
 * @param pause waited for after each.
 */
export async function copyPieces(
  copying: Copying,
  stores: readonly string[],
  pause: () => Promise<void>,
): Promise<Piece[]> {
  const pieces: Piece[] = [];
  for (const store of stores) {
    let after: string | undefined;
    for await (const { keys, values } of batchesOf(copying.db, store)) {
      const to = String(keys.at(-1));
      pieces.push({ ...(await put(copying, pieces.length, store, values)), after, to });
      after = to;
      await pause();
    }
    const last = pieces.at(-1);
    if (last?.store === store) last.to = undefined;
  }
  return pieces;
}

function rangeOf({ after, to }: Piece): IDBKeyRange | undefined {
  if (after !== undefined && to !== undefined) return IDBKeyRange.bound(after, to, true, false);
  if (after !== undefined) return IDBKeyRange.lowerBound(after, true);
  return to === undefined ? undefined : IDBKeyRange.upperBound(to);
}

// By code units, as IndexedDB compares text (https://w3c.github.io/IndexedDB/#key-construct).
const has = ({ after, to }: Piece, key: string): boolean =>
  (after === undefined || key > after) && (to === undefined || key <= to);

/** Copies those pieces again in which something was changed; a store that was empty gets one. */
export async function copyAgain(
  copying: Copying,
  pieces: readonly Piece[],
  touched: Change['touched'],
): Promise<Piece[]> {
  const after = [...pieces];
  const numbers = new Set<number>();
  for (const { store, key } of touched) {
    const found = after.findIndex((piece) => piece.store === store && has(piece, key));
    if (found < 0) after.push({ store, count: 0, size: 0 });
    numbers.add(found < 0 ? after.length - 1 : found);
  }
  for (const number of numbers) {
    const piece = after[number];
    if (!piece) continue;
    const records = await copying.db.getAll(piece.store, rangeOf(piece));
    after[number] = { ...piece, ...(await put(copying, number, piece.store, records)) };
  }
  return after;
}
