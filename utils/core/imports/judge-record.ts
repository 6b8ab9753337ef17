import type { Everything } from '../everything.ts';
import type { LeftOut } from '../incoming.ts';
import type { Person } from '../person.ts';
import type { Setting } from '../setting.ts';
import type { ListName } from './own-export.ts';

/** A record of any kind. */
export type AnyRecord = Everything[ListName][number];

/**
 * What taking in a record of an export does: it is added; it is here already; it is here and differs, and the one that is
 * here stays, or the one of the file takes its place.
 */
export type RecordVerdict = 'new' | 'same' | 'kept' | 'replaced';

/** How many records there are of each verdict. */
export type Verdicts = Record<RecordVerdict, number>;

/** Somebody in an export whom taking it in concerns. */
export interface JudgedPerson {
  id: string;
  name: string;
  verdict: RecordVerdict;
}

/** What taking an export of our own in would do. */
export interface RecordsPlan {
  lists: Readonly<Record<ListName, Verdicts>>;
  /** Everybody who is not here as the file has them. */
  people: readonly JudgedPerson[];
  leftOut: readonly LeftOut[];
}

export const noVerdicts = (): Verdicts => ({ new: 0, same: 0, kept: 0, replaced: 0 });

/** Taking this export in would change nothing. */
export const isNothingNew = ({ lists }: RecordsPlan): boolean =>
  Object.values(lists).every((one) => one.new + one.replaced === 0);

/** The record with its keys in order, so that two can be compared as text. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
}

/** Whether two records say the same. */
export const saysSame = (a: object, b: object): boolean =>
  JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Without what follows from interactions: it is counted anew whenever these change. */
function own(list: ListName, record: AnyRecord): object {
  if (list !== 'people') return record;
  const { tie: _, next: __, ...rest } = record as Person;
  return rest;
}

/** When a record was last changed, in ms; 0 where it does not say. */
function stamp(record: AnyRecord): number {
  const dated = record as { updatedAt?: number; at?: number };
  return dated.updatedAt ?? dated.at ?? 0;
}

/** Whether a setting has all kinds of another one, and more. */
function hasMoreKinds(held: Setting, given: Setting): boolean {
  if (held.key !== 'interactionKinds' || given.key !== 'interactionKinds') return false;
  const { changed, own: kinds } = given.value;
  if (kinds.length <= held.value.own.length || !saysSame(held.value.changed, changed)) return false;
  return held.value.own.every((one, at) => saysSame(one, kinds[at] ?? {}));
}

/**
 * Of two versions of one record the later stays; where none is later, the one that is here. A setting has no date: kinds to
 * which the file only adds are taken.
 */
export function judgeRecord(list: ListName, held: AnyRecord | undefined, given: AnyRecord): RecordVerdict {
  if (!held) return 'new';
  if (saysSame(own(list, held), own(list, given))) return 'same';
  if (list === 'settings' && hasMoreKinds(held as Setting, given as Setting)) return 'replaced';
  return stamp(held) >= stamp(given) ? 'kept' : 'replaced';
}
