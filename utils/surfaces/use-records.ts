import { useEffect, useState } from 'preact/hooks';
import type { Store } from '../store/open.ts';
import { onRecordsChanged, records } from './records.ts';
import { sayProblem } from './said.ts';

/**
 * What a page shows of the store, read again whenever records change, here or elsewhere.
 * @param load what to read. @param keys read again when one of these differs.
 * @returns undefined while it is read for the first time.
 */
export function useRecords<T>(
  load: (store: Store) => Promise<T>,
  keys: readonly unknown[] = [],
): T | undefined {
  const [value, setValue] = useState<T>();
  useEffect(() => {
    const ending = new AbortController();
    const read = async () => {
      try {
        const loaded = await load(await records());
        if (!ending.signal.aborted) setValue(() => loaded);
      } catch (error) {
        if (!ending.signal.aborted) sayProblem(error);
      }
    };
    onRecordsChanged(() => void read(), ending.signal);
    void read();
    return () => ending.abort();
  }, keys as unknown[]);
  return value;
}
