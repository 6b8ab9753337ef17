import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { DownloadIcon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { Select } from '../../ui/Select.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { EXPORTS, type ExportWish, FIRST_WISH, TABLES } from './export-wish.ts';
import { PassphraseField } from './PassphraseField.tsx';

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

/** Why everything cannot be encrypted as it is wished, as a sentence. */
const mismatch = ({ kind, sealed, passphrase, again }: ExportWish): string | undefined =>
  kind === 'everything' && sealed && passphrase !== again
    ? 'The two are not the same. Type the passphrase again.'
    : undefined;

function Sealed({ wish, onWish, problem }: PartProps & { problem: string | undefined }) {
  const [shown, setShown] = useState(false);
  const field = (name: 'passphrase' | 'again', label: string, error?: string) => (
    <PassphraseField
      label={label}
      value={wish[name]}
      shown={shown}
      error={error}
      onInput={(text) => onWish({ ...wish, [name]: text })}
    />
  );
  return (
    <div class="k-stack k-export-sealed">
      <p class="k-soft k-small">
        Without the passphrase nobody can open the file, not even you: write it down where you will find it.
      </p>
      {field('passphrase', 'Passphrase')}
      {field('again', 'The same again', problem)}
      <Switch small label="Show what is typed" on={shown} onSwitch={setShown} />
    </div>
  );
}

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
      {wish.sealed && <Sealed wish={wish} onWish={onWish} problem={problem} />}
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
    const wrong = mismatch(wish);
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
