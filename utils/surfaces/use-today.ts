import { useEffect, useState } from 'preact/hooks';
import { dayOf } from '../core/day.ts';

const MINUTE_MS = 60_000;

/** The calendar day of now, also after midnight, a sleep or a change of the clock. */
export function useToday(): string {
  const [today, setToday] = useState(() => dayOf(Date.now()));
  useEffect(() => {
    const look = () => setToday(dayOf(Date.now()));
    const timer = setInterval(look, MINUTE_MS);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', look);
    };
  }, []);
  return today;
}
