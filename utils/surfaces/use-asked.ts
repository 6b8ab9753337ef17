import { useEffect, useState } from 'preact/hooks';
import { type Asked, type AskedOn, onAsked, takeAsked } from '../platform/asked.ts';

/** Where something was asked for last, since the surface was opened or just before; another object each time. */
export function useAsked(what: Asked): AskedOn | undefined {
  const [asked, setAsked] = useState<AskedOn>();
  useEffect(() => {
    const ending = new AbortController();
    const take = () => void takeAsked(what).then((on) => on && setAsked(on), console.error);
    take();
    onAsked(what, take, ending.signal);
    return () => ending.abort();
  }, []);
  return asked;
}
