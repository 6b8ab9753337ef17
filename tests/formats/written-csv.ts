import { type Cell, csvOf } from '../../utils/formats/csv-out.ts';

export type Rows = readonly (readonly Cell[])[];

async function* inBatches(...batches: readonly Rows[]): AsyncGenerator<Rows> {
  yield* batches;
}

/** The chunks that a table is written in. */
export const chunksOf = (columns: readonly string[], ...batches: readonly Rows[]): Promise<string[]> =>
  Array.fromAsync(csvOf(columns, inBatches(...batches)));

/** A table as it is written. */
export const written = async (rows: Rows, columns: readonly string[]): Promise<string> =>
  (await chunksOf(columns, rows)).join('');
