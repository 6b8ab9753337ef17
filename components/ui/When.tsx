import { dayInWords, longDay, longMoment, momentInWords } from './time.ts';

/** A moment as the time since. In: both in ms. The moment in full shows when it is pointed at. */
export function When({ at, now }: { at: number; now: number }) {
  return (
    <time dir="auto" dateTime={new Date(at).toISOString()} title={longMoment(at)}>
      {momentInWords(at, now)}
    </time>
  );
}

/** A day as the time until it, or since. In: both `YYYY-MM-DD`. */
export function OnDay({ day, today }: { day: string; today: string }) {
  return (
    <time dir="auto" dateTime={day} title={longDay(day)}>
      {dayInWords(day, today)}
    </time>
  );
}
