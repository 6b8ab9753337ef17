import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { mismatch, NewPassphrase, NOTHING_TYPED } from './NewPassphrase.tsx';

/** What is said wherever copies are to be encrypted. */
export const NOTE =
  'Without this passphrase nobody can open these copies, not even Kithcraft: write it down where you will find it.';

export interface FolderPassphraseProps {
  /** The copies are encrypted. */
  sealed: boolean;
  busy: boolean;
  /** Encrypts them under a passphrase; says whether it could be done. */
  onSeal(passphrase: string): Promise<boolean>;
  /** New ones are not encrypted any more. */
  onStopSealing(): void;
}

interface FormProps {
  sealed: boolean;
  busy: boolean;
  onSeal(passphrase: string): void;
  onClose(): void;
}

function Form({ sealed, busy, onSeal, onClose }: FormProps) {
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [problem, setProblem] = useState<string>();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.querySelector('input')?.focus(), []);
  const go = () => {
    const wrong = mismatch(typed);
    setProblem(wrong);
    if (!wrong) onSeal(typed.passphrase);
  };
  return (
    <div class="k-panel k-stack" ref={box}>
      <NewPassphrase note={NOTE} typed={typed} problem={problem} onType={setTyped} onEnter={go} />
      <div class="k-row">
        <Button look="primary" busy={busy} onClick={go}>
          {busy ? 'Encrypting…' : sealed ? 'Change the passphrase' : 'Encrypt the files'}
        </Button>
        <Button look="quiet" onClick={onClose}>
          Leave it
        </Button>
      </div>
    </div>
  );
}

/** Whether the copies in the folder are encrypted. In: how it is. Out: a passphrase for them, or none. */
export function FolderPassphrase({ sealed, busy, onSeal, onStopSealing }: FolderPassphraseProps) {
  const [asking, setAsking] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setAsking(false);
    requestAnimationFrame(() => button.current?.focus());
  };
  // Where it could not be done, what was typed is still there.
  const seal = async (passphrase: string) => {
    if (await onSeal(passphrase)) close();
  };
  return (
    <>
      <p>
        {sealed ? 'The files are encrypted.' : 'The files are not encrypted.'}
        {sealed && !asking && ` ${NOTE}`}
      </p>
      {asking ? (
        <Form sealed={sealed} busy={busy} onSeal={(passphrase) => void seal(passphrase)} onClose={close} />
      ) : (
        <div class="k-row">
          <Button small buttonRef={button} busy={busy} onClick={() => setAsking(true)}>
            {sealed ? 'Change the passphrase…' : 'Encrypt them…'}
          </Button>
          {sealed && (
            <Button small look="quiet" busy={busy} onClick={onStopSealing}>
              Stop encrypting
            </Button>
          )}
        </div>
      )}
    </>
  );
}
