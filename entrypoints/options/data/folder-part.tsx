import { useEffect, useState } from 'preact/hooks';
import { BackupFolder } from '../../../components/options/data/BackupFolder.tsx';
import { askToWriteInto, canPickFolder, pickFolder } from '../../../utils/platform/picked-folder.ts';
import { backUp } from '../../../utils/store/backups/back-up.ts';
import { keptFolder } from '../../../utils/store/backups/folder.ts';
import { allBackups } from '../../../utils/store/backups/kept.ts';
import { copyOut, type FolderNow, leaveFolder, takeFolder } from '../../../utils/surfaces/backup-folder.ts';
import { onRecordsChanged, records } from '../../../utils/surfaces/records.ts';
import { said, sayProblem } from '../../../utils/surfaces/said.ts';

async function choose(): Promise<void> {
  const handle = await pickFolder();
  if (!handle) return;
  await takeFolder(handle);
  if ((await allBackups()).length === 0) await backUp((await records()).db.name, 'asked', Date.now());
}

async function allow(): Promise<void> {
  const folder = await keptFolder();
  if (folder) await askToWriteInto(folder.handle);
}

async function leave(): Promise<void> {
  await leaveFolder();
  said.value = { tone: 'done', text: 'Nothing more is written into the folder. The files in it stay.' };
}

/** How it stands with the folder; what is due is written into it. */
function useFolder() {
  const [looked, setLooked] = useState<{ folder: FolderNow | undefined }>();
  const [busy, setBusy] = useState(false);
  // Where even this cannot be known, no database can be opened: the page says so already.
  const look = async () => setLooked({ folder: await copyOut().catch(() => undefined) });
  const during = async (work: () => Promise<void>) => {
    setBusy(true);
    await work().catch(sayProblem);
    await look();
    setBusy(false);
  };
  useEffect(() => {
    const ending = new AbortController();
    onRecordsChanged(() => void look(), ending.signal);
    void look();
    return () => ending.abort();
  }, []);
  return { looked, busy, during };
}

function Folder() {
  const { looked, busy, during } = useFolder();
  if (!looked) return null;
  return (
    <BackupFolder
      folder={looked.folder}
      busy={busy}
      now={Date.now()}
      onChoose={() => void during(choose)}
      onAllow={() => void during(allow)}
      onRetry={() => void during(async () => {})}
      onLeave={() => void during(leave)}
    />
  );
}

/** Copies in a folder outside of the browser, where the browser lets the user pick one. */
export const FolderPart = () => (canPickFolder() ? <Folder /> : null);
