import { changedBlocks, withBlocks } from '../../core/aggregates/keyed-blocks.ts';
import type { Store } from '../open.ts';
import { openAggregates, readAggregates, type State, writeAggregates } from './aggregates-db.ts';
import { alone } from './alone.ts';

/** From before every change: it is not gone on from, wherever the history stands. */
const NOTHING: Omit<State, 'stamp'> = { upTo: -1, made: '' };

async function changing(
  records: string,
  work: (db: Awaited<ReturnType<typeof openAggregates>>) => Promise<void>,
): Promise<void> {
  const db = await openAggregates(records);
  try {
    await alone(() => work(db));
  } finally {
    db.close();
  }
}

/** Drops all of it: it is made anew when it is asked for. @param records the name of the database of the records. */
export const dropAggregates = (records: string): Promise<void> =>
  changing(records, (db) => writeAggregates(db, { ...NOTHING, stamp: crypto.randomUUID() }, [], true));

/** Takes some people out of what suggestions rest on: nothing of them stays on the disk. */
export const forgetInAggregates = ({ db: { name } }: Store, ids: readonly string[]): Promise<void> =>
  changing(name, async (db) => {
    const { state, blocks } = await readAggregates(db);
    if (!state) return;
    const without = withBlocks(blocks, changedBlocks(blocks, ids, [], Number.POSITIVE_INFINITY));
    await writeAggregates(db, { ...state, stamp: crypto.randomUUID() }, without, true);
  }).catch(async (error: unknown) => {
    // To make it anew takes longer, but to drop it takes no room.
    console.error(error);
    await dropAggregates(name);
  });
