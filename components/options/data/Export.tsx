import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { EXPORTS, type ExportWish, FIRST_WISH, TABLES } from './export-wish.ts';
import { mismatch, NewPassphrase } from './NewPassphrase.tsx';

export interface ExportProps {
  /** Under way: how far it is. */
  exporting?: { label: string; done: number; total?: number | undefined } | undefined;
  onExport(wish: ExportWish): void;
  onCancel(): void;
}

interface PartProps {
  wish: ExportWish;
  onWish(wish: ExportWish): void;
}

const NOTE =
  'Without the passphrase nobody can open the file, not even you: write it down where you will find it.';

function Details({ wish, onWish, problem }: PartProps & { problem: string | undefined }) {
  if (wish.kind === 'table')
    return (
      <Select
        label="Which records"
        value={wish.table}
        options={TABLES}
        onPick={(table) => onWish({ ...wish, table })}
      />
    );
  if (wish.kind !== 'everything') return null;
  return (
    <>
      <Switch
        label="Encrypt it under a passphrase"
        on={wish.sealed}
        onSwitch={(sealed) => onWish({ ...wish, sealed })}
      />
      {wish.sealed && (
        <NewPassphrase
          note={NOTE}
          typed={wish}
          problem={problem}
          onType={({ passphrase, again }) => onWish({ ...wish, passphrase, again })}
        />
      )}
    </>
  );
}

const OPTIONS = EXPORTS.map(({ kind, label }) => ({ value: kind, label }));

/** Takes records out, in the form that the user picks. In: how far it is. Out: the wish, to leave it. */
export function Export({ exporting, onExport, onCancel }: ExportProps) {
  const [wish, setWish] = useState(FIRST_WISH);
  const [problem, setProblem] = useState<string>();
  const chosen = EXPORTS.find(({ kind }) => kind === wish.kind);
  const change = (next: ExportWish) => {
    setWish(next);
    setProblem(undefined);
  };
  const begin = () => {
    const wrong = wish.kind === 'everything' && wish.sealed ? mismatch(wish) : undefined;
    setProblem(wrong);
    if (!wrong) onExport(wish);
  };
  return (
    <section class="k-part" aria-labelledby="k-export">
      <h2 class="k-part-title" id="k-export">
        Export
      </h2>
      <Choice
        label="What to export"
        labelHidden
        value={wish.kind}
        options={OPTIONS}
        onPick={(kind) => change({ ...wish, kind })}
      />
      <p class="k-soft">{chosen?.about}</p>
      <Details wish={wish} onWish={change} problem={problem} />
      {exporting && <Progress {...exporting} />}
      <div class="k-row">
        <Button icon={<DownloadIcon />} busy={exporting !== undefined} onClick={begin}>
          {exporting ? 'Exporting…' : chosen?.button}
        </Button>
        {exporting && <Button onClick={onCancel}>Cancel</Button>}
      </div>
    </section>
  );
}
