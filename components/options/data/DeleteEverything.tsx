import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { TextField } from '../../ui/TextField.tsx';

export interface DeleteEverythingProps {
  deleting?: boolean | undefined;
  onDeleteEverything(): void;
}

const WORD = 'delete';

function Confirm({ onConfirmed, onClose }: { onConfirmed(): void; onClose(): void }) {
  const [typed, setTyped] = useState('');
  const [missing, setMissing] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.focus(), []);
  const confirm = () => {
    if (typed.trim().toLocaleLowerCase() === WORD) onConfirmed();
    else setMissing(`Type “${WORD}” to go on. Nothing was deleted.`);
  };
  return (
    <div class="k-panel k-stack k-delete">
      <TextField
        label={`Type “${WORD}” to confirm`}
        value={typed}
        error={missing}
        inputRef={input}
        onInput={setTyped}
        onEnter={confirm}
      />
      <div class="k-row">
        <Button look="danger" onClick={confirm}>
          Delete everything
        </Button>
        <Button look="quiet" onClick={onClose}>
          Keep everything
        </Button>
      </div>
    </div>
  );
}

/** Deletes all there is. The one thing without Undo, so the user types a word first. Out: the confirmed wish. */
export function DeleteEverything({ deleting, onDeleteEverything }: DeleteEverythingProps) {
  const [open, setOpen] = useState(false);
  const confirmed = () => {
    setOpen(false);
    onDeleteEverything();
  };
  return (
    <section class="k-part" aria-labelledby="k-delete">
      <h2 class="k-part-title" id="k-delete">
        Delete everything
      </h2>
      <p class="k-soft">
        Removes all people, notes, interactions, goals and settings from this browser. This cannot be undone:
        export first if you may want any of it again.
      </p>
      {open ? (
        <Confirm onConfirmed={confirmed} onClose={() => setOpen(false)} />
      ) : (
        <div>
          <Button look="danger" busy={deleting} onClick={() => setOpen(true)}>
            {deleting ? 'Deleting…' : 'Delete everything…'}
          </Button>
        </div>
      )}
    </section>
  );
}
