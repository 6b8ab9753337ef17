import { useState } from 'preact/hooks';
import type { TrashProps } from '../../../components/options/data/Trash.tsx';
import { isolate } from '../../../components/ui/words.ts';
import { trashedSince } from '../../../utils/core/trash.ts';
import { bringBack, trashList } from '../../../utils/store/trash.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { attempt } from '../../../utils/surfaces/said.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';

const PAGE = 100;

/** What is in the trash, page by page, and bringing it back, which is said with its Undo. */
export function useTrash(): TrashProps {
  const [most, setMost] = useState(PAGE);
  const [busy, setBusy] = useState<string>();
  const now = Date.now();
  /** One more than is shown, to know whether there are more. */
  const found = useRecords((store) => trashList(store, most + 1), [most]);
  // What is too old may lie there until the background looks again, but it cannot be promised any more.
  const there = found?.filter(({ at }) => at >= trashedSince(now));
  const back = async (id: string) => {
    setBusy(id);
    await attempt(
      async () => bringBack(await records(), id, Date.now()),
      ({ label }) => `Brought back: ${isolate(label.slice(0, 60))}`,
    );
    setBusy(undefined);
  };
  return {
    trashed: there?.slice(0, most),
    more: (there?.length ?? 0) > most,
    busy,
    now,
    onMore: () => setMost(most + PAGE),
    onBringBack: (id) => void back(id),
  };
}
