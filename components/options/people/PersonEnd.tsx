import { useRef, useState } from 'preact/hooks';
import { TRASH_DAYS } from '../../../utils/core/trash.ts';
import { Button } from '../../ui/Button.tsx';
import { BinIcon } from '../../ui/icons.tsx';
import { Notice } from '../../ui/Notice.tsx';
import { ForgetPerson } from './ForgetPerson.tsx';

export interface PersonEndProps {
  name: string;
  /** They are being forgotten. */
  forgetting?: boolean | undefined;
  /** Deletes the person at once; Undo takes it back, and so does the trash. */
  onDelete(): void;
  /** Forgets them for good: the user has confirmed it. */
  onForget(): void;
}

/** The two ways to part from a person: into the trash, or without a trace. Out: the one that was chosen. */
export function PersonEnd({ name, forgetting, onDelete, onForget }: PersonEndProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const keep = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div class="k-stack">
      <Notice>
        <div class="k-person-end">
          <p>
            Deletes this person and what you wrote about them. It stays in the trash for {TRASH_DAYS} days and
            can be brought back under Data.
          </p>
          <div class="k-row">
            <Button look="danger" icon={<BinIcon />} onClick={onDelete}>
              Delete person
            </Button>
            <Button look="quiet" expanded={open} buttonRef={opener} onClick={() => setOpen(!open)}>
              Forget this person…
            </Button>
          </div>
        </div>
      </Notice>
      {open && <ForgetPerson name={name} forgetting={forgetting} onForget={onForget} onKeep={keep} />}
    </div>
  );
}
