import { entryAt, goneFrom, type ListName, numbered, type OwnExport } from '../core/imports/own-export.ts';
import type { LeftOut } from '../core/incoming.ts';
import { ME } from '../core/membership.ts';

const ORPHAN = 'It is about somebody who is not in this file or is left out, so it is left out too.';

/** Leaves out the entries about people who are not among those of the file. */
export function withoutOrphans({ all, leftOut }: OwnExport): OwnExport {
  const known = new Set(all.people.map(({ id }) => id));
  const orphans: LeftOut[] = [];
  const kept = <T>(list: ListName, entries: readonly T[], about: (one: T) => readonly string[]): T[] =>
    [...numbered(entries, goneFrom(list, leftOut))].flatMap(([number, one]) => {
      if (about(one).every((id) => known.has(id))) return [one];
      orphans.push({ at: entryAt(list, number), reason: ORPHAN });
      return [];
    });
  const rest = {
    identities: kept('identities', all.identities, ({ personId }) => [personId]),
    notes: kept('notes', all.notes, ({ personId }) => [personId]),
    memberships: kept('memberships', all.memberships, ({ who }) => (who === ME ? [] : [who])),
    interactions: kept('interactions', all.interactions, ({ personIds }) => personIds),
  };
  return { all: { ...all, ...rest }, leftOut: [...leftOut, ...orphans] };
}
