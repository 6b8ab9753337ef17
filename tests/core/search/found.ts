import { search, type Wanted } from '../../../utils/core/search/query.ts';
import { buildSegment, type Entry } from '../../../utils/core/search/segment.ts';

/** People of these names, numbered from 0. */
export const entriesOf = (names: readonly string[]): Entry[] =>
  names.map((text, doc) => ({ doc, fields: [{ text, weight: 4 }] }));

/** The names that a query finds, in their order. */
export function found(
  names: readonly string[],
  query: string,
  wanted: Wanted = { most: 10 },
): (string | undefined)[] {
  const segment = buildSegment(entriesOf(names));
  return search([{ segment, hidden: () => false }], query, wanted).map(({ doc }) => names[doc]);
}
