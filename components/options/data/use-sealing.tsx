import { useState } from 'preact/hooks';
import { Switch } from '../../ui/Switch.tsx';
import { mismatch, NewPassphrase, NOTHING_TYPED, type TypedTwice } from './NewPassphrase.tsx';

const NOTE =
  'Without the passphrase nobody can open such a file, not even you: write it down where you will find it.';

/** Whether what is saved as a file is encrypted, with the fields that ask for the passphrase. */
export function useSealing() {
  const [sealed, setSealed] = useState(false);
  const [typed, setTyped] = useState(NOTHING_TYPED);
  const [problem, setProblem] = useState<string>();
  const type = (next: TypedTwice) => {
    setTyped(next);
    setProblem(undefined);
  };
  const asks = (
    <div class="k-stack k-stack-close">
      <Switch label="Encrypt what is saved as a file" on={sealed} onSwitch={setSealed} />
      {sealed && <NewPassphrase note={NOTE} typed={typed} problem={problem} onType={type} />}
    </div>
  );
  /** What was typed, where it can be used; else it is said why not. */
  const passphraseOrAsk = (): string | undefined => {
    const wrong = sealed ? mismatch(typed) : undefined;
    setProblem(wrong);
    return sealed && !wrong ? typed.passphrase : undefined;
  };
  return { sealed, asks, passphraseOrAsk };
}
