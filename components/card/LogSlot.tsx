import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { PlusIcon } from '../ui/icons.tsx';
import { Section } from './Section.tsx';

interface LogSlotProps {
  log: ComponentChildren;
  open: boolean;
  /** The main thing to do here, or one of two. */
  primary: boolean;
}

/** A button that makes room for the quick log. In: the log, as the owner of the card draws it. */
export function LogSlot({ log, open, primary }: LogSlotProps) {
  const [isOpen, setOpen] = useState(open);
  if (!log) return null;
  if (!isOpen)
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
