import { useEffect, useState } from 'preact/hooks';
import { BackupFolder } from '../../../components/options/data/BackupFolder.tsx';
import { checkPassphrase } from '../../../utils/formats/sealed-key.ts';
import { askToWriteInto, canPickFolder, pickFolder } from '../../../utils/platform/picked-folder.ts';
import { backUp } from '../../../utils/store/backups/back-up.ts';
import { keptFolder } from '../../../utils/store/backups/folder.ts';
import { allBackups } from '../../../utils/store/backups/kept.ts';
import {
  copyOut,
  type FolderNow,
  leaveFolder,
  sealFolder,
  takeFolder,
} from '../../../utils/surfaces/backup-folder.ts';
import { onRecordsChanged, records } from '../../../utils/surfaces/records.ts';
import { said, sayProblem } from '../../../utils/surfaces/said.ts';

async function choose(passphrase: string | undefined): Promise<void> {
  if (passphrase !== undefined) checkPassphrase(passphrase);
  const handle = await pickFolder();
  if (!handle) return;
  await takeFolder(handle, passphrase);
  if ((await allBackups()).length === 0) await backUp((await records()).db.name, 'asked', Date.now());
}

async function allow(): Promise<void> {
  const folder = await keptFolder();
  if (folder) await askToWriteInto(folder.handle);
}

async function stopSealing(): Promise<void> {
  await sealFolder(undefined);
  said.value = {
    tone: 'done',
    text: 'New backups in the folder are not encrypted any more. Those that are there stay encrypted under their passphrase.',
  };
}

async function leave(): Promise<void> {
  await leaveFolder();
  said.value = { tone: 'done', text: 'Nothing more is written into the folder. The files in it stay.' };
}

/** How it stands with the folder; what is due is written into it. */
function useFolder() {
  const [looked, setLooked] = useState<{ folder: FolderNow | undefined }>();
  const [busy, setBusy] = useState(false);
  const [progress, setProgress] = useState<{ done: number; total: number }>();
  // Where even this cannot be known, no database can be opened: the page says so already.
  const look = async () => {
    const folder = await copyOut((done, total) => setProgress({ done, total })).catch(() => undefined);
    setProgress(undefined);
    setLooked({ folder });
  };
  /** Says whether it could be done. */
  const during = async (work: () => Promise<void>): Promise<boolean> => {
    setBusy(true);
    let done = true;
    await work().catch((error: unknown) => {
      done = false;
      sayProblem(error);
    });
    await look();
    setBusy(false);
    return done;
  };
  useEffect(() => {
    const ending = new AbortController();
    onRecordsChanged(() => void look(), ending.signal);
    void look();
    return () => ending.abort();
  }, []);
  return { looked, busy, progress, during };
}

function Folder() {
  const { looked, busy, progress, during } = useFolder();
  if (!looked) return null;
  return (
    <BackupFolder
      folder={looked.folder}
      busy={busy}
      progress={progress}
      now={Date.now()}
      onChoose={(passphrase) => void during(() => choose(passphrase))}
      onAllow={() => void during(allow)}
      onRetry={() => void during(async () => {})}
      onLeave={() => void during(leave)}
      onSeal={(passphrase) => during(() => sealFolder(passphrase))}
      onStopSealing={() => void during(stopSealing)}
    />
  );
}

/** Copies in a folder outside of the browser, where the browser lets the user pick one. */
export const FolderPart = () => (canPickFolder() ? <Folder /> : null);
