import type { Aggregate, PersonRecords } from '../../core/aggregates/aggregate.ts';
import type { Steps } from '../../core/steps.ts';

/** How aggregates are made. */
export interface Making {
  /** Of what version; those of another one are made anew. */
  made: string;
  /** The aggregate of somebody. Pure. */
  aggregateOf(records: PersonRecords): Aggregate;
  /** Does work in slices. */
  run<T>(steps: Steps<T>): Promise<T>;
  /** Told whose records changed since it was told last; undefined where it may be anybody. */
  onTouched?(ids: ReadonlySet<string> | undefined): void;
  /** Handed what was read of one of the few who changed. */
  onRead?(records: PersonRecords): void;
  /** Told how far it has come where everybody is read. */
  onProgress?(done: number, total: number): void;
}
