import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { ForwardIcon } from './icons.tsx';

export interface DisclosureProps {
  summary: ComponentChildren;
  /** Open from the start. */
  open?: boolean | undefined;
  onOpen?: (() => void) | undefined;
  children: ComponentChildren;
}

/** More, for who wants it. What is inside is drawn when it is first opened. Out: `onOpen`. */
export function Disclosure({ summary, open = false, onOpen, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(open);
  const toggle = (now: boolean) => {
    if (now && !isOpen) onOpen?.();
    setOpen(now);
  };
  return (
    <details class="k-disclosure" open={isOpen} onToggle={(event) => toggle(event.currentTarget.open)}>
      <summary>
        <span class="k-disclosure-sign">
          <ForwardIcon />
        </span>
        {summary}
      </summary>
      {isOpen && <div class="k-disclosure-body">{children}</div>}
    </details>
  );
}
