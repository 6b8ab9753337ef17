/** Something to pick from a list that is searched. */
export interface Pickable {
  id: string;
  name: string;
  /** Tells two of the same name apart: a headline, an organisation. */
  note?: string;
}

/** A line in the list under a combobox: something known, or the wish to add what is typed. */
export type Offer = { kind: 'known'; pick: Pickable } | { kind: 'new'; name: string };

const plain = (text: string): string => text.trim().replace(/\s+/gu, ' ').toLocaleLowerCase();

/** What to offer for a text: the results, and to add it where none is called exactly so. */
export function offersFor(text: string, results: readonly Pickable[], canAdd: boolean): Offer[] {
  const offers: Offer[] = results.map((pick) => ({ kind: 'known', pick }));
  const isNew = plain(text) !== '' && !results.some((one) => plain(one.name) === plain(text));
  if (canAdd && isNew) offers.push({ kind: 'new', name: text.trim().replace(/\s+/gu, ' ') });
  return offers;
}
