import { useEffect, useState } from 'preact/hooks';
import type { Telling } from '../core/follow-ups/telling.ts';
import { askToNotify, mayNotify, onPermissionsChanged } from '../platform/permissions.ts';
import type { Store } from '../store/open.ts';
import { changeTelling, settings } from '../store/settings.ts';
import { records } from './records.ts';
import { attempt } from './said.ts';
import { useLate } from './use-late.ts';
import { useRecords } from './use-records.ts';

const keep = (change: Partial<Telling>, done: string): Promise<boolean> =>
  attempt(
    async () => changeTelling(await records(), change, Date.now()),
    () => done,
  );

const NO =
  'Nothing is told. What is due is under Today, and counted on the icon. You can change that there at any time.';

/** Asks the browser in the turn of the click, and keeps what the user answered. A no is not asked again. */
async function ask(): Promise<void> {
  const isGranted = await askToNotify().catch(() => false);
  await keep({ tells: isGranted ? 'yes' : 'no' }, isGranted ? 'You are told when a follow-up is due.' : NO);
}

const decline = () => keep({ tells: 'no' }, NO);

/** What holds, and whether there is anything to be told at all. */
async function load(store: Store) {
  const [{ telling }, planned] = await Promise.all([
    settings(store),
    store.db.getAllKeysFromIndex('people', 'next', null, 1),
  ]);
  return { telling, isAny: planned.length > 0 };
}

/** Whether the browser may notify, as it is now; undefined until it is known. */
function useMayNotify(): boolean | undefined {
  const [may, setMay] = useState<boolean>();
  useEffect(() => {
    const look = () => void mayNotify().then(setMay, console.error);
    look();
    return onPermissionsChanged(look);
  }, []);
  return may;
}

/** How the user is told of follow-ups. `asks`: they were not asked yet, and have one. */
export function useTelling() {
  // After the surface is usable: nobody came for this.
  const isLate = useLate(false, async () => true);
  const loaded = useRecords(async (store) => (isLate ? load(store) : undefined), [isLate]);
  const may = useMayNotify();
  const telling = loaded?.telling;
  return {
    telling,
    tells: may === true && telling?.tells !== 'no',
    asks: may === false && telling?.tells === 'not asked' && loaded?.isAny === true,
    onYes: () => void ask(),
    onNo: () => void decline(),
    onTells: (on: boolean) => void (on ? ask() : decline()),
    onTelling: (change: Partial<Telling>) => void keep(change, 'Kept.'),
  };
}
