import { Page } from '../../../components/options/Page.tsx';
import { BackupsPart } from './backups-part.tsx';
import { CountsPart } from './counts-part.tsx';
import { DeletePart } from './delete-part.tsx';
import { ExportPart } from './export-part.tsx';
import { FolderPart } from './folder-part.tsx';
import { ImportPart } from './import-part.tsx';
import { LossPart } from './loss-part.tsx';
import { StoragePart } from './storage-part.tsx';
import { TrashPart } from './trash-part.tsx';

/** What is stored, and everything that can be done with it as a whole: a part each. */
export function DataSection() {
  return (
    <Page
      title="Data"
      lead="All of it is stored in this browser, in this profile. There is no account and no server, and nothing leaves the browser unless you save it somewhere else."
    >
      <LossPart />
      <CountsPart />
      <StoragePart />
      <ExportPart />
      <ImportPart />
      <BackupsPart />
      <FolderPart />
      <TrashPart />
      <DeletePart />
    </Page>
  );
}
