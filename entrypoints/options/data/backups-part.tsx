import { useState } from 'preact/hooks';
import { Backups, type BackupsProps } from '../../../components/options/data/Backups.tsx';
import type { Backup } from '../../../utils/core/backup.ts';
import { dayOf } from '../../../utils/core/day.ts';
import { LANGUAGE } from '../../../utils/core/language.ts';
import { checkPassphrase } from '../../../utils/formats/sealed-key.ts';
import { offerFile } from '../../../utils/platform/files.ts';
import { backUp } from '../../../utils/store/backups/back-up.ts';
import { readAgain, records } from '../../../utils/surfaces/records.ts';
import { restoreBackup } from '../../../utils/surfaces/restore-backup.ts';
import { said, sayProblem } from '../../../utils/surfaces/said.ts';
import { useBackups } from './use-backups.ts';

async function make(): Promise<void> {
  const { at } = await backUp((await records()).db.name, 'asked', Date.now());
  readAgain();
  said.value = { tone: 'done', text: `Backed up, ${new Date(at).toLocaleTimeString(LANGUAGE)}.` };
}

async function save({ id, at }: Backup, passphrase: string | undefined): Promise<void> {
  if (passphrase !== undefined) checkPassphrase(passphrase);
  const { backupFile } = await import('../../../utils/surfaces/exports/backup.ts');
  const ending = passphrase === undefined ? 'json' : 'kithcraft';
  offerFile(`kithcraft-backup-${dayOf(at)}.${ending}`, await backupFile(id, passphrase));
  said.value = { tone: 'done', text: 'Saved. The file is with your downloads; keep it somewhere safe.' };
}

/** Copies that are kept inside of the browser. */
export function BackupsPart() {
  const [times, setTimes] = useState(0);
  const [busy, setBusy] = useState<BackupsProps['busy']>();
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  const { backups, open } = useBackups(times);
  const during = async (what: BackupsProps['busy'], work: () => Promise<void>) => {
    setBusy(what);
    await work().catch(sayProblem);
    setBusy(undefined);
    setProgress(undefined);
    setTimes((before) => before + 1);
  };
  return (
    <Backups
      backups={backups}
      open={open}
      busy={busy}
      progress={progress}
      now={Date.now()}
      onSave={(backup, passphrase) => void during('saving', () => save(backup, passphrase))}
      onMake={() => void during('making', make)}
      onRestore={(id) =>
        void during('restoring', () => restoreBackup(id, (done, total) => setProgress({ done, total })))
      }
    />
  );
}
