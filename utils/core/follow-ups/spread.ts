import { addDays } from '../day.ts';

/** So many a day are what one can do beside everything else. */
const A_DAY = 2;

/** The days on which so many things that waited come again, from tomorrow on: the first of them first, a few a day. */
export const spreadDays = (count: number, today: string): string[] =>
  Array.from({ length: count }, (_, i) => addDays(today, 1 + Math.floor(i / A_DAY)));
