import { useEffect } from 'preact/hooks';
import type { TakenInProps } from '../../../../components/options/data/import/TakenIn.tsx';
import { ask } from '../../../../utils/messages/client.ts';
import { allImports, undoableImports } from '../../../../utils/store/imports/stage.ts';
import { cancelImport } from '../../../../utils/store/imports/take-batch.ts';
import { beginUndo } from '../../../../utils/store/imports/undo-import.ts';
import type { Store } from '../../../../utils/store/open.ts';
import { records } from '../../../../utils/surfaces/records.ts';
import { said, sayProblem } from '../../../../utils/surfaces/said.ts';
import { useRecords } from '../../../../utils/surfaces/use-records.ts';

/** After so long without a step the background is woken again: the browser may have ended it. */
const STUCK_MS = 2_000;

async function load(store: Store) {
  const [imports, undoable] = await Promise.all([allImports(store), undoableImports(store)]);
  return { imports, undoable };
}

async function takeBack(id: string): Promise<void> {
  await beginUndo(await records(), id, Date.now());
  await ask('imports/run', {});
  said.value = {
    tone: 'done',
    text: 'Taken back. Everything is as it was before; only people whom you changed since stay.',
  };
}

/** Files that are being taken in or were. While one is, the background is kept at it. */
export function useTakenIn(): TakenInProps {
  const held = useRecords(load);
  const going = held?.imports.find(({ state }) => state === 'running' || state === 'undoing');
  useEffect(() => {
    if (!going) return;
    const waking = setInterval(() => void ask('imports/run', {}).catch(sayProblem), STUCK_MS);
    return () => clearInterval(waking);
  }, [going?.id, going?.state, going?.done]);
  return {
    imports: held?.imports ?? [],
    undoable: held?.undoable ?? new Set(),
    now: Date.now(),
    onStop: (id) =>
      void records()
        .then((store) => cancelImport(store, id, Date.now()))
        .catch(sayProblem),
    onTakeBack: (id) => void takeBack(id).catch(sayProblem),
  };
}
