import { aloneWith } from '../alone-with.ts';

/** What is kept of everybody is written by one page at a time. */
export const alone = aloneWith('aggregates');
