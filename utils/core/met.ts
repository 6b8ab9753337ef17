import type { Join } from './join.ts';
import type { Met, Person } from './person.ts';

/**
 * The word by which those are found whom the user met through somebody. Words that are typed have letters and digits only, so
 * no search finds it.
 */
export const throughWord = (id: string): string => `@${id}`;

/** Whether there is anything to say: through somebody who was deleted, and nothing else, is nothing. */
export const saysHowMet = (met: Met, through: Pick<Person, 'id'> | undefined): boolean =>
  [met.how, met.on, met.through, through].some((one) => one !== undefined);

/** A person as they are stored or copied: with the words they are found by, or without. */
type Found = Person & { words?: string[] };

/** A person without the one through whom the user met them, if that is who it was. */
export function notThrough<One extends Found>(one: One, id: string): One {
  if (one.met?.throughId !== id) return one;
  const { throughId: _, ...rest } = one.met;
  const { met: _m, ...others } = one;
  return {
    ...others,
    ...(one.words ? { words: one.words.filter((word) => word !== throughWord(id)) } : {}),
    ...(Object.keys(rest).length > 0 ? { met: rest } : {}),
  } as One;
}

/** The same for all who are kept with a join. */
export const joinNotThrough = (join: Join, id: string): Join => ({
  ...join,
  kept: notThrough(join.kept, id),
  gone: notThrough(join.gone, id),
  joined: notThrough(join.joined, id),
});
