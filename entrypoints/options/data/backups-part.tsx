import { useState } from 'preact/hooks';
import { Backups } from '../../../components/options/data/Backups.tsx';
import { LANGUAGE } from '../../../utils/core/language.ts';
import { backUp } from '../../../utils/store/backups/back-up.ts';
import { allBackups } from '../../../utils/store/backups/kept.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { restoreBackup } from '../../../utils/surfaces/restore-backup.ts';
import { said, sayProblem } from '../../../utils/surfaces/said.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';

async function make(): Promise<void> {
  const { at } = await backUp((await records()).db.name, 'asked', Date.now());
  said.value = { tone: 'done', text: `Backed up, ${new Date(at).toLocaleTimeString(LANGUAGE)}.` };
}

/** Copies that are kept inside of the browser. */
export function BackupsPart() {
  const [times, setTimes] = useState(0);
  const [busy, setBusy] = useState<'making' | 'restoring'>();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const backups = useRecords(allBackups, [times]);
  const during = async (what: 'making' | 'restoring', work: () => Promise<void>) => {
    setBusy(what);
    await work().catch(sayProblem);
    setBusy(undefined);
    setProgress(undefined);
    setTimes((before) => before + 1);
  };
  return (
    <Backups
      backups={backups}
      busy={busy}
      progress={progress}
      now={Date.now()}
      onMake={() => void during('making', make)}
      onRestore={(id) =>
        void during('restoring', () => restoreBackup(id, (done, total) => setProgress({ done, total })))
      }
    />
  );
}
