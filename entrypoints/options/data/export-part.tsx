import { useState } from 'preact/hooks';
import { Export } from '../../../components/options/data/Export.tsx';
import { dayOf } from '../../../utils/core/day.ts';
import { fileName, toJson } from '../../../utils/formats/kithcraft-json.ts';
import { offerFile } from '../../../utils/platform/files.ts';
import { readEverything } from '../../../utils/store/everything.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { said, sayProblem } from '../../../utils/surfaces/said.ts';

async function exportAll(): Promise<void> {
  const now = Date.now();
  const all = await readEverything(await records());
  offerFile(fileName(dayOf(now)), toJson(all, now), 'application/json');
  said.value = { tone: 'done', text: 'Exported. The file is with your downloads; keep it somewhere safe.' };
}

/** Takes everything out. */
export function ExportPart() {
  const [exporting, setExporting] = useState(false);
  const begin = async () => {
    setExporting(true);
    await exportAll().catch(sayProblem);
    setExporting(false);
  };
  return <Export exporting={exporting} onExport={() => void begin()} />;
}
