import { useState } from 'preact/hooks';
import { Restore } from '../../../components/options/data/Restore.tsx';
import { highWater } from '../../../utils/platform/high-water.ts';
import { allBackups } from '../../../utils/store/backups/kept.ts';
import { restoreBackup } from '../../../utils/surfaces/restore-backup.ts';
import { lossSentence, sayProblem } from '../../../utils/surfaces/said.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';

/** Says on top of the page what the browser lost, until it is restored or the user does without. */
export function LossPart() {
  const [settled, setSettled] = useState(0);
  const missing = useRecords(() => highWater.lost(), [settled]);
  const [latest] = useRecords(allBackups) ?? [];
  const settle = async () => {
    await highWater.settle();
    setSettled((before) => before + 1);
  };
  return (
    <Restore
      missing={lossSentence(missing)}
      backupAt={latest?.at}
      now={Date.now()}
      onRestoreBackup={() => {
        if (latest)
          void restoreBackup(latest.id)
            .then(() => setSettled((before) => before + 1))
            .catch(sayProblem);
      }}
      onRestore={() => document.getElementById('k-import-file')?.click()}
      onKeepAsIs={() => void settle().catch(sayProblem)}
    />
  );
}
