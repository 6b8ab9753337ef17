import { aloneWith } from '../alone-with.ts';

/** What is kept of the search is written by one page at a time. */
export const alone = aloneWith('search');
