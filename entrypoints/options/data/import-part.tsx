import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Import } from '../../../components/options/data/Import.tsx';
import { Restore } from '../../../components/options/data/Restore.tsx';
import { fromJson } from '../../../utils/formats/kithcraft-json.ts';
import { highWater } from '../../../utils/platform/high-water.ts';
import { importEverything } from '../../../utils/store/everything.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { lossSentence, said, sayProblem, sentenceOf } from '../../../utils/surfaces/said.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';

/** A file larger than this is refused before it is read. */
const LARGEST = 400 * 1024 * 1024;

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

/** Takes a file in, and says on top of the page what the browser lost. `children` stand between. */
export function ImportPart({ children }: { children: ComponentChildren }) {
  const [settled, setSettled] = useState(0);
  const missing = useRecords(() => highWater.lost(), [settled]);
  const [importing, setImporting] = useState(false);
  const [imported, setImported] = useState<Outcome>();
  const settle = async () => {
    await highWater.settle();
    setSettled((before) => before + 1);
  };
  const take = async (file: File) => {
    setImporting(true);
    const outcome = await importFile(file);
    setImported(outcome);
    if (outcome.brought) await settle().catch(sayProblem);
    setImporting(false);
  };
  return (
    <>
      <Restore
        missing={lossSentence(missing ?? 0)}
        onRestore={() => chooseFile((file) => void take(file))}
        onKeepAsIs={() => void settle()}
      />
      {children}
      <Import
        importing={importing ? { label: 'Reading the file', done: 0 } : undefined}
        imported={imported}
        accept=".json,application/json"
        onImport={(file) => void take(file)}
      />
    </>
  );
}
