import { hasRoom, type KindChanges, MOST_EVER, type OwnKind } from '../kind-changes.ts';
import { isCalledSame } from '../kind-draft.ts';
import { kindsWith } from '../kinds.ts';
import { saysSame } from './judge-record.ts';

function withOne(all: KindChanges, kind: OwnKind): KindChanges {
  if (all.own.length >= MOST_EVER) return all;
  const called = kindsWith(all).all.find(({ name }) => isCalledSame(name, kind.name));
  const taken = called
    ? ({ gone: { into: called.id } } as const)
    : hasRoom(all)
      ? {}
      : { gone: 'kept' as const };
  return { ...all, own: [...all.own, kind.gone === undefined ? { ...kind, ...taken } : kind] };
}

/**
 * The kinds that are here with those of the user's own of a file that are not. One that is called like one that is offered
 * here counts as that; one for which there is no room keeps its name, and is not offered.
 * @returns the same object if there are none.
 */
export function withKindsOfFile(here: KindChanges, given: readonly OwnKind[]): KindChanges {
  const ids = new Set(here.own.map(({ id }) => id));
  return given.filter(({ id }) => !ids.has(id)).reduce(withOne, here);
}

/** Whether a file says nothing of kinds that is not here word for word. */
export const isCovered = (here: KindChanges, { changed, own }: KindChanges): boolean =>
  changed.every((one) => here.changed.some((held) => saysSame(held, one))) &&
  own.every((one) => here.own.some((held) => saysSame(held, one)));
