import { useRef, useState } from 'preact/hooks';
import type { KindDraft } from '../../../utils/core/kind-draft.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface KindFormProps {
  draft: KindDraft;
  /** What the button says that saves. */
  saves: string;
  /** Whether its first field has the focus when it appears. */
  takesFocus?: boolean | undefined;
  /** @returns why it could not be kept, as a sentence; undefined if it was. */
  onSave(draft: KindDraft): Promise<string | undefined>;
  onCancel?: (() => void) | undefined;
}

const SIDES = [
  { value: 'reach', label: 'Reach' },
  { value: 'depth', label: 'Depth' },
] as const;

/** A kind of contact to be added or changed. Out: what was typed. */
export function KindForm({ draft, saves, takesFocus, onSave, onCancel }: KindFormProps) {
  const [typed, setTyped] = useState(draft);
  const [problem, setProblem] = useState<string>();
  const focused = useRef(!takesFocus);
  const change = (part: Partial<KindDraft>) => setTyped((old) => ({ ...old, ...part }));
  const save = async () => {
    const failed = await onSave(typed);
    setProblem(failed);
    if (failed === undefined && !onCancel) setTyped(draft);
  };
  const focusOnce = (input: HTMLInputElement | null) => {
    if (!input || focused.current) return;
    focused.current = true;
    input.focus();
  };
  return (
    <form
      class="k-stack"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="k-form-row">
        <TextField
          label="Name"
          hint="As in a sentence: choir practice."
          value={typed.name}
          error={problem}
          inputRef={focusOnce}
          onInput={(name) => change({ name })}
        />
        <TextField
          label="Weight"
          hint="0 to 5. A conversation face to face is 1."
          value={typed.weight}
          onInput={(weight) => change({ weight })}
        />
        <Choice label="Counts for" value={typed.side} options={SIDES} onPick={(side) => change({ side })} />
      </div>
      <div class="k-row">
        <Button submits look={onCancel ? 'primary' : 'plain'}>
          {saves}
        </Button>
        {onCancel && (
          <Button look="quiet" onClick={onCancel}>
            Keep as it was
          </Button>
        )}
      </div>
    </form>
  );
}
