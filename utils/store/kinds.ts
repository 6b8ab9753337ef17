import type { WeightOf } from '../core/interaction-kinds.ts';
import type { KindChanges } from '../core/kind-changes.ts';
import { KINDS, type Kinds, kindsWith } from '../core/kinds.ts';
import { DEFAULTS, type Setting } from '../core/setting.ts';
import type { Store } from './open.ts';
import type { WriteTransaction } from './schema.ts';
import { type Writing, type Written, write } from './write.ts';

const KEY = 'interactionKinds';

/** What a setting says about the kinds of interaction. */
export const kindChangesIn = (setting: Setting | undefined): KindChanges =>
  setting?.key === KEY ? setting.value : DEFAULTS[KEY];

/** What the user changed about the kinds of interaction, as it is stored; undefined where that was never anything. */
export async function storedKinds({
  transaction,
}: Pick<Writing, 'transaction'>): Promise<KindChanges | undefined> {
  const setting = await transaction.objectStore('settings').get(KEY);
  return setting && kindChangesIn(setting);
}

/** All kinds of interaction, as the user has them. */
export async function kindsIn(store: Store): Promise<Kinds> {
  const setting = await store.db.get('settings', KEY);
  return setting ? kindsWith(kindChangesIn(setting)) : KINDS;
}

/** Read once for each write: nothing changes it in the middle of one that counts ties. */
const read = new WeakMap<WriteTransaction, Promise<WeightOf>>();

/** What each kind weighs, in a transaction that writes. */
export function weightsIn({ transaction }: Pick<Writing, 'transaction'>): Promise<WeightOf> {
  const held =
    read.get(transaction) ??
    storedKinds({ transaction }).then((changes) => (changes ? kindsWith(changes).weightOf : KINDS.weightOf));
  read.set(transaction, held);
  return held;
}

/**
 * Changes the kinds of interaction, from what holds at that moment. Ties are counted again afterwards: `countTies`.
 * @throws {Refusal} with a sentence of what `change` refuses; nothing is changed then.
 */
export const changeKinds = (
  store: Store,
  change: (all: KindChanges) => KindChanges,
  now: number,
): Promise<Written<KindChanges>> =>
  write(store, 'setting changed', now, async (writing) => {
    const value = change(kindChangesIn(await writing.get('settings', KEY)));
    await writing.put('settings', { key: KEY, value });
    return value;
  });
