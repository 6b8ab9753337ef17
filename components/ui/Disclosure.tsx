import type { ComponentChildren } from 'preact';
import { useId, useState } from 'preact/hooks';
import { ForwardIcon } from './icons.tsx';

export interface DisclosureProps {
  summary: ComponentChildren;
  /** Open from the start. */
  open?: boolean | undefined;
  onOpen?: (() => void) | undefined;
  children: ComponentChildren;
}

/** More, for who wants it. What is inside is drawn while it is open. Out: `onOpen`. */
export function Disclosure({ summary, open = false, onOpen, children }: DisclosureProps) {
  const [isOpen, setOpen] = useState(open);
  const id = useId();
  const toggle = () => {
    if (!isOpen) onOpen?.();
    setOpen(!isOpen);
  };
  return (
    <div>
      <button
        type="button"
        class="k-disclosure-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        <span class="k-disclosure-sign">
          <ForwardIcon />
        </span>
        {summary}
      </button>
      <div id={id} class="k-disclosure-body" hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
