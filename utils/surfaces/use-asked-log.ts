import { useEffect, useState } from 'preact/hooks';
import { onAskedLog, takeAskedLog } from '../platform/asked-log.ts';

/** Whether a menu or a key asked for the log since the surface was opened, or just before. */
export function useAskedLog(): boolean {
  const [isAsked, setAsked] = useState(false);
  useEffect(() => {
    const ending = new AbortController();
    const take = () => void takeAskedLog().then((now) => setAsked((before) => before || now), console.error);
    take();
    onAskedLog(take, ending.signal);
    return () => ending.abort();
  }, []);
  return isAsked;
}
