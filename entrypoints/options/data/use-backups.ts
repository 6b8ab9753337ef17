import { useEffect, useState } from 'preact/hooks';
import type { Backup } from '../../../utils/core/backup.ts';
import { allBackups } from '../../../utils/store/backups/kept.ts';
import { onRecordsChanged, records } from '../../../utils/surfaces/records.ts';
import { sayProblem } from '../../../utils/surfaces/said.ts';

/** The copies there are, the latest first, and whether the records can be opened: copies are there also if not. */
export function useBackups(times: number): { backups: Backup[] | undefined; open: boolean } {
  const [backups, setBackups] = useState<Backup[]>();
  const [open, setOpen] = useState(true);
  useEffect(() => {
    const ending = new AbortController();
    const read = async () => {
      const isOpen = await records().then(
        () => true,
        () => false,
      );
      const all = await allBackups();
      if (ending.signal.aborted) return;
      setOpen(isOpen);
      setBackups(all);
    };
    const readOrSay = () => void read().catch(sayProblem);
    onRecordsChanged(readOrSay, ending.signal);
    readOrSay();
    return () => ending.abort();
  }, [times]);
  return { backups, open };
}
