import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { isolate } from '../../ui/words.ts';
import { PassphraseField } from './PassphraseField.tsx';

export interface PassphraseProps {
  /** The file that is encrypted, as the user knows it. */
  file: string;
  /** Why the last one did not open it, as a sentence. */
  problem?: string | undefined;
  onOpen(passphrase: string): void;
  onCancel(): void;
}

/** Asks for the passphrase of an encrypted file. Out: what was typed, or that the file is left. */
export function Passphrase({ file, problem, onOpen, onCancel }: PassphraseProps) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  return (
    <div class="k-panel k-stack">
      <p dir="auto">{isolate(file)} is encrypted. Type the passphrase that it was made with.</p>
      <PassphraseField
        label="Passphrase of the file"
        value={typed}
        shown={shown}
        error={problem}
        inputRef={input}
        onInput={setTyped}
        onEnter={() => onOpen(typed)}
      />
      <Switch label="Show what is typed" on={shown} onSwitch={setShown} />
      <div class="k-row">
        <Button look="primary" onClick={() => onOpen(typed)}>
          Open it
        </Button>
        <Button onClick={onCancel}>Leave it</Button>
      </div>
    </div>
  );
}
