import type { Everything } from '../everything.ts';
import type { LeftOut, Place } from '../incoming.ts';

/** A kind of record, by the name of its list in an export. */
export type ListName = keyof Everything;

/** An export of Kithcraft's as it was read: what of it fits, and what does not. */
export interface OwnExport {
  all: Everything;
  leftOut: readonly LeftOut[];
  /** What is changed, in sentences, where it is few things and each is to be seen. */
  changes?: readonly string[];
  /** Where each record stands, if it was a table. */
  lines?: ReadonlyMap<object, number>;
}

/** Where an entry of an export stands. @param number counted from 1. */
export const entryAt = (list: ListName, number: number): Place => ({
  file: list,
  line: number,
  counts: 'entries',
});

/** Which entries of a list are left out already, counted from 1. */
export const goneFrom = (list: ListName, leftOut: readonly LeftOut[]): ReadonlySet<number> =>
  new Set(leftOut.flatMap(({ at }) => (at.file === list ? [at.line] : [])));

/** The entries that are left of a list, each with its number in the file, counted from 1. */
export function* numbered<T>(
  left: readonly T[],
  gone: ReadonlySet<number>,
): Iterable<[number: number, one: T]> {
  let number = 0;
  for (const one of left) {
    do number += 1;
    while (gone.has(number));
    yield [number, one];
  }
}
