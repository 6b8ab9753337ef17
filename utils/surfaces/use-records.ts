import { useLayoutEffect, useState } from 'preact/hooks';
import type { Store } from '../store/open.ts';
import { onRecordsChanged, records } from './records.ts';
import { restful } from './restful.ts';
import { sayProblem } from './said.ts';

/**
 * What a page shows of the store, read again whenever records change, here or elsewhere.
 * @param load what to read; it may show a first part before the whole is there, and is told when nobody waits any more. @param keys read again when one of these differs.
 * @returns undefined while it is read for the first time.
 */
export function useRecords<T>(
  load: (store: Store, show: (value: T) => void, signal: AbortSignal) => Promise<T>,
  keys: readonly unknown[] = [],
): T | undefined {
  const [value, setValue] = useState<T>();
  // Not after the page is drawn: reading begins at once, so that what it gives comes a frame earlier.
  useLayoutEffect(() => {
    const ending = new AbortController();
    const show = (loaded: T) => {
      if (!ending.signal.aborted) setValue(() => loaded);
    };
    const read = async (showFirst: (value: T) => void) => {
      try {
        show(await load(await records(), showFirst, ending.signal));
      } catch (error) {
        if (!ending.signal.aborted) sayProblem(error);
      }
    };
    // Once the whole is shown, a first part of it would only make it flicker.
    onRecordsChanged(
      restful(() => read(() => {})),
      ending.signal,
    );
    void read(show);
    return () => ending.abort();
  }, keys as unknown[]);
  return value;
}
