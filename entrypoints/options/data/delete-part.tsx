import { useState } from 'preact/hooks';
import { DeleteEverything } from '../../../components/options/data/DeleteEverything.tsx';
import { dropAllUntilClosed } from '../../../utils/platform/until-closed.ts';
import { deleteEverything } from '../../../utils/store/everything.ts';
import { disableAllSites } from '../../../utils/surfaces/enabled-sites.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { said, sayProblem } from '../../../utils/surfaces/said.ts';

async function deleteAll(): Promise<void> {
  // Whatever keeps a site from being disabled may not keep the records from being deleted.
  await disableAllSites().catch(console.error);
  await deleteEverything(await records());
  await dropAllUntilClosed();
  said.value = { tone: 'done', text: 'Everything is deleted.' };
}

/** Deletes all there is. */
export function DeletePart() {
  const [deleting, setDeleting] = useState(false);
  const confirmed = async () => {
    setDeleting(true);
    await deleteAll().catch(sayProblem);
    setDeleting(false);
  };
  return <DeleteEverything deleting={deleting} onDeleteEverything={() => void confirmed()} />;
}
