import { Import } from '../../../components/options/data/Import.tsx';
import { Mapping } from '../../../components/options/data/import/Mapping.tsx';
import { Preview } from '../../../components/options/data/import/Preview.tsx';
import { RecordsPreview } from '../../../components/options/data/import/RecordsPreview.tsx';
import { TakenIn } from '../../../components/options/data/import/TakenIn.tsx';
import { Passphrase } from '../../../components/options/data/Passphrase.tsx';
import { PLAIN_FIELDS } from '../../../utils/formats/plain-csv.ts';
import { columnsOf, type InHand } from './import/file-in-hand.ts';
import {
  choose,
  goOn,
  inHand,
  leaveFile,
  mapColumn,
  mapInstead,
  outcome,
  takeFile,
  takeIn,
  takeInRecords,
  unlockFile,
} from './import/importing.ts';
import { useTakenIn } from './import/use-taken-in.ts';

/** What is asked about the file in hand. */
function Asked({ held }: { held: InHand }) {
  if (held.step === 'mapping')
    return (
      <Mapping
        file={held.file.name}
        columns={columnsOf(held.table)}
        fields={PLAIN_FIELDS}
        mapping={held.mapping}
        problem={held.problem}
        onMap={mapColumn}
        onGoOn={goOn}
        onCancel={leaveFile}
      />
    );
  if (held.step === 'passphrase')
    return (
      <Passphrase
        key={held.file.name}
        file={held.file.name}
        problem={held.problem}
        onOpen={unlockFile}
        onCancel={leaveFile}
      />
    );
  if (held.step === 'records')
    return (
      <RecordsPreview
        file={held.file.name}
        plan={held.plan}
        changes={held.own.changes}
        onTakeIn={takeInRecords}
        onCancel={leaveFile}
      />
    );
  if (held.step !== 'preview') return null;
  return (
    <Preview
      {...held}
      file={held.file.name}
      onChoose={choose}
      onTakeIn={takeIn}
      onMap={held.table && mapInstead}
      onCancel={leaveFile}
    />
  );
}

/** Takes files in: chooses one, says what it would do, and shows those that are being taken in or were. */
export function ImportPart() {
  const held = inHand.value;
  return (
    <Import
      importing={held?.step === 'reading' ? held : undefined}
      imported={outcome.value}
      inHand={held && held.step !== 'reading' ? <Asked held={held} /> : undefined}
      onImport={takeFile}
      onCancel={leaveFile}
    >
      <TakenIn {...useTakenIn()} />
    </Import>
  );
}
