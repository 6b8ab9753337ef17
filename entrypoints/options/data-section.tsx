import { useState } from 'preact/hooks';
import { Data } from '../../components/options/data/Data.tsx';
import { dayOf } from '../../utils/core/day.ts';
import { fileName, fromJson, toJson } from '../../utils/formats/kithcraft-json.ts';
import { offerFile } from '../../utils/platform/files.ts';
import { highWater } from '../../utils/platform/high-water.ts';
import { dropDraft } from '../../utils/platform/kept-draft.ts';
import { dropSuggested } from '../../utils/platform/suggested.ts';
import { counts, deleteEverything, importEverything, readEverything } from '../../utils/store/everything.ts';
import type { Store } from '../../utils/store/open.ts';
import { disableAllSites } from '../../utils/surfaces/enabled-sites.ts';
import { records } from '../../utils/surfaces/records.ts';
import { lossSentence, said, sayProblem, sentenceOf } from '../../utils/surfaces/said.ts';
import { useRecords } from '../../utils/surfaces/use-records.ts';
import { useTrash } from './use-trash.ts';

/** A file larger than this is refused before it is read. */
const LARGEST = 400 * 1024 * 1024;

const LABELS = {
  people: 'People',
  interactions: 'Interactions',
  notes: 'Notes',
  memberships: 'Memberships',
  goals: 'Goals',
};

async function stored(store: Store) {
  const [numbers, missing] = await Promise.all([counts(store), highWater.lost()]);
  const listed = Object.entries(LABELS).map(([name, label]) => ({
    label,
    count: numbers[name as keyof typeof LABELS],
  }));
  return { counts: listed, missing };
}

async function exportAll(): Promise<void> {
  const now = Date.now();
  const all = await readEverything(await records());
  offerFile(fileName(dayOf(now)), toJson(all, now), 'application/json');
  said.value = { tone: 'done', text: 'Exported. The file is with your downloads; keep it somewhere safe.' };
}

type Outcome = { tone: 'done' | 'problem'; text: string; brought?: boolean };

/** Takes a file in. Nothing is changed unless all of it can be read. */
async function importFile(file: File): Promise<Outcome> {
  if (file.size > LARGEST)
    return {
      tone: 'problem',
      text: 'This file is too large to be an export of Kithcraft. Nothing was changed. Choose another one.',
    };
  try {
    const { result, change } = await importEverything(
      await records(),
      fromJson(await file.text()),
      Date.now(),
    );
    const { added, updated, unchanged } = result;
    said.value = { tone: 'done', text: 'Imported in one step.', change };
    return {
      tone: 'done',
      text: `Imported: ${added} added, ${updated} updated, ${unchanged} were there already.`,
      brought: added + updated > 0,
    };
  } catch (error) {
    return { tone: 'problem', text: sentenceOf(error) };
  }
}

async function deleteAll(): Promise<void> {
  // Whatever keeps a site from being disabled may not keep the records from being deleted.
  await disableAllSites().catch(console.error);
  await deleteEverything(await records());
  await Promise.all([dropSuggested(), dropDraft()]);
  said.value = { tone: 'done', text: 'Everything is deleted.' };
}

/** Lets the user choose the file to restore from. */
function chooseFile(onFile: (file: File) => void): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = '.json,application/json';
  input.onchange = () => {
    const [file] = input.files ?? [];
    if (file) onFile(file);
  };
  input.click();
}

/** What is stored, and what can be done with it as a whole. */
export function DataSection() {
  const [settled, setSettled] = useState(0);
  const held = useRecords(stored, [settled]);
  const trash = useTrash();
  const [busy, setBusy] = useState<'exporting' | 'importing' | 'deleting'>();
  const [imported, setImported] = useState<Outcome>();
  const during = async (what: typeof busy, work: () => Promise<void>) => {
    setBusy(what);
    await work().catch(sayProblem);
    setBusy(undefined);
  };
  const settle = async () => {
    await highWater.settle();
    setSettled((before) => before + 1);
  };
  const take = (file: File) =>
    during('importing', async () => {
      const outcome = await importFile(file);
      setImported(outcome);
      if (outcome.brought) await settle();
    });
  return (
    <Data
      counts={held?.counts}
      trash={trash}
      exporting={busy === 'exporting'}
      onExport={() => void during('exporting', exportAll)}
      importing={busy === 'importing' ? { label: 'Reading the file', done: 0 } : undefined}
      imported={imported}
      accept=".json,application/json"
      onImport={(file) => void take(file)}
      restore={lossSentence(held?.missing ?? 0)}
      onRestore={() => chooseFile((file) => void take(file))}
      onKeepAsIs={() => void settle()}
      deleting={busy === 'deleting'}
      onDeleteEverything={() => void during('deleting', deleteAll)}
    />
  );
}
