import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { PlusIcon } from '../ui/icons.tsx';
import { Section } from './Section.tsx';

interface LogSlotProps {
  log: ComponentChildren;
  /** Open by itself, from the start or from now on. */
  open: boolean;
  /** The main thing to do here, or one of two. */
  primary: boolean;
}

/** A button that makes room for the quick log. In: the log, as the owner of the card draws it. */
export function LogSlot({ log, open, primary }: LogSlotProps) {
  const [isOpened, setOpen] = useState(false);
  if (!log) return null;
  if (!open && !isOpened)
    return (
      <Button wide look={primary ? 'primary' : 'plain'} icon={<PlusIcon />} onClick={() => setOpen(true)}>
        Log a contact
      </Button>
    );
  return (
    <Section title="Log a contact">
      <div class="k-panel">{log}</div>
    </Section>
  );
}
