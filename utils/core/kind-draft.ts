import { bounded, Refusal } from './drafts.ts';
import {
  type InteractionKind,
  isShippedKind,
  type OwnKindId,
  SHIPPED_KINDS,
  type ShippedKind,
  type Side,
} from './interaction-kinds.ts';
import {
  type ChangedKind,
  hasRoom,
  type KindChanges,
  MOST_OWN_KINDS,
  MOST_WEIGHT,
  type OwnKind,
} from './kind-changes.ts';
import { KINDS, kindsWith } from './kinds.ts';
import { LANGUAGE } from './language.ts';
import { LIMITS } from './limits.ts';
import { fold } from './words.ts';

/** A kind as it is typed. */
export interface KindDraft {
  name: string;
  weight: string;
  side: Side;
}

type Entry = Pick<OwnKind, 'name' | 'weight' | 'side'>;

/** Two digits behind the point say enough; more would only look exact. */
const WEIGHT = /^(?:\d{1,2}(?:[.,]\d{0,2})?|[.,]\d{1,2})$/u;

function weightFrom(text: string): number {
  const weight = WEIGHT.test(text.trim()) ? Number(text.trim().replace(',', '.')) : Number.NaN;
  if (Number.isNaN(weight) || weight > MOST_WEIGHT)
    throw new Refusal(
      `A weight is a number from 0 to ${MOST_WEIGHT}, such as ${(0.8).toLocaleString(LANGUAGE)}. Change it and save again.`,
    );
  return weight;
}

/** Whether two names are one to whoever reads them. */
export const isCalledSame = (one: string, other: string): boolean => fold(one).trim() === fold(other).trim();

/** @param but whose name it may be. */
function entryFrom(all: KindChanges, { name: text, weight, side }: KindDraft, but?: InteractionKind): Entry {
  const name = bounded(text.replace(/\s+/gu, ' '), 'The name', LIMITS.tag);
  if (name === '') throw new Refusal('A kind needs a name: type one and save again.');
  if (kindsWith(all).all.some((one) => one.id !== but && isCalledSame(one.name, name)))
    throw new Refusal(`There is a kind called ${name} already. Give this one another name.`);
  return { name, weight: weightFrom(weight), side };
}

/** Of a kind that ships only what is not as it ships. */
function changedFrom(id: ShippedKind, { name, weight, side }: Entry): ChangedKind[] {
  const shipped = SHIPPED_KINDS[id];
  const change: ChangedKind = {
    id,
    ...(name === KINDS.nameOf(id) ? {} : { name }),
    ...(weight === shipped.weight ? {} : { weight }),
    ...(side === shipped.side ? {} : { side }),
  };
  return Object.keys(change).length > 1 ? [change] : [];
}

const own = (all: KindChanges, id: InteractionKind, change: (kind: OwnKind) => OwnKind): KindChanges => ({
  ...all,
  own: all.own.map((one) => (one.id === id ? change(one) : one)),
});

/**
 * With a kind changed to what was typed.
 * @throws {Refusal} with a sentence, where it cannot be kept as it is.
 */
export function withKind(all: KindChanges, id: InteractionKind, draft: KindDraft): KindChanges {
  const entry = entryFrom(all, draft, id);
  if (!isShippedKind(id)) return own(all, id, (kind) => ({ ...kind, ...entry }));
  const others = all.changed.filter((one) => one.id !== id);
  return { ...all, changed: [...others, ...changedFrom(id, entry)] };
}

/**
 * With one more kind. One that was taken away and is called so comes back, with the contacts that it has.
 * @param id for a new one.
 * @throws {Refusal} with a sentence, where it cannot be kept as it is, or there are too many.
 */
export function withNewKind(all: KindChanges, id: OwnKindId, draft: KindDraft): KindChanges {
  const entry = entryFrom(all, draft);
  const before = all.own.find(({ name, gone }) => gone === 'kept' && isCalledSame(name, entry.name));
  if (before) return own(all, before.id, () => ({ id: before.id, ...entry }));
  if (!hasRoom(all))
    throw new Refusal(`${MOST_OWN_KINDS} kinds of your own are the most. Take one away, then add this one.`);
  return { ...all, own: [...all.own, { id, ...entry }] };
}

/**
 * Without a kind of the user's own: it is not offered any more.
 * @param into the kind that its contacts count as from now on; without it they keep theirs.
 */
export const withoutKind = (all: KindChanges, id: OwnKindId, into?: InteractionKind): KindChanges =>
  own(all, id, (kind) => ({ ...kind, gone: into === undefined ? 'kept' : { into } }));

/** With a kind that ships as it ships. */
export const asShipped = (all: KindChanges, id: ShippedKind): KindChanges => ({
  ...all,
  changed: all.changed.filter((one) => one.id !== id),
});
