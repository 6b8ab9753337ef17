import { useState } from 'preact/hooks';
import { Switch } from '../../ui/Switch.tsx';
import { PassphraseField } from './PassphraseField.tsx';

/** A passphrase that something is to be encrypted under, as it was typed twice. */
export interface TypedTwice {
  passphrase: string;
  again: string;
}

export const NOTHING_TYPED: TypedTwice = { passphrase: '', again: '' };

/** Why nothing can be encrypted under what was typed, as a sentence; nothing if it can be. */
export const mismatch = ({ passphrase, again }: TypedTwice): string | undefined =>
  passphrase === again ? undefined : 'The two are not the same. Type the passphrase again.';

export interface NewPassphraseProps {
  /** What it is for, and what follows, as a sentence. */
  note: string;
  typed: TypedTwice;
  /** What is wrong with it, as a sentence. */
  problem: string | undefined;
  onType(typed: TypedTwice): void;
  onEnter?: (() => void) | undefined;
}

/** Asks for a new passphrase, twice. In: what was typed. Out: what is typed. */
export function NewPassphrase({ note, typed, problem, onType, onEnter }: NewPassphraseProps) {
  const [shown, setShown] = useState(false);
  const field = (name: keyof TypedTwice, label: string, error?: string) => (
    <PassphraseField
      label={label}
      value={typed[name]}
      shown={shown}
      error={error}
      onInput={(text) => onType({ ...typed, [name]: text })}
      onEnter={onEnter}
    />
  );
  return (
    <div class="k-stack k-export-sealed">
      <p class="k-soft k-small">{note}</p>
      {field('passphrase', 'Passphrase')}
      {field('again', 'The same again', problem)}
      <Switch small label="Show what is typed" on={shown} onSwitch={setShown} />
    </div>
  );
}
