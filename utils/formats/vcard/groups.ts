import type { IncomingPerson } from '../../core/incoming.ts';
import type { Card } from './cards.ts';
import { firstOf, nameOf } from './fields.ts';
import { lineOf } from './value.ts';

/** What a card is about, in lower case: `individual` unless it says otherwise. Apple has a word of its own for it. */
export const kindOf = (card: Card): string =>
  (firstOf(card, 'kind', 'x-addressbookserver-kind') ?? 'individual').toLowerCase();

/** The id of a card, without the scheme that some programs leave out; undefined if it has none. */
export const idOf = (value: string | undefined): string | undefined =>
  value?.replace(/^urn:uuid:/iu, '') || undefined;

/** Names of groups by what names a member, in lower case. */
export type Groups = Map<string, Set<string>>;

/** Takes in the members of a group (RFC 6350, 6.6.5). */
export function addGroup(groups: Groups, card: Card): void {
  const group = nameOf(card);
  if (group === '') return;
  for (const { name, value } of card.properties) {
    const member = idOf(lineOf(value))?.toLowerCase();
    if (member === undefined || !['member', 'x-addressbookserver-member'].includes(name)) continue;
    groups.set(member, (groups.get(member) ?? new Set()).add(group));
  }
}

/** The person, with the names of the groups they are in as tags. */
export function withGroups(person: IncomingPerson, groups: Groups): IncomingPerson {
  const names = [person.ref, ...person.emails.map((email) => `mailto:${email}`)];
  const of = names.flatMap((name) => [...(groups.get(name.toLowerCase()) ?? [])]);
  return of.length === 0 ? person : { ...person, tags: [...new Set([...person.tags, ...of])] };
}
