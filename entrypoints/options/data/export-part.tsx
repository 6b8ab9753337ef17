import { Export } from '../../../components/options/data/Export.tsx';
import { exportFile, exporting, leaveExport } from './exporting.ts';

/** Takes records out, in the form that the user picks. */
export function ExportPart() {
  return (
    <Export exporting={exporting.value} onExport={(wish) => void exportFile(wish)} onCancel={leaveExport} />
  );
}
