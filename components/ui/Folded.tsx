import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from './Button.tsx';

interface FoldedProps<T> {
  all: readonly T[];
  /** So many are shown at first; one more is no reason to fold. */
  first: number;
  /** What they are, for the button: "Show 14 more people". */
  what: string;
  /** Draws those that are shown. */
  children(shown: readonly T[]): ComponentChildren;
}

/** A list of which the beginning is shown, and the rest for who wants it. */
export function Folded<T>({ all, first, what, children }: FoldedProps<T>) {
  const [whole, setWhole] = useState(all.length <= first + 1);
  const shown = whole ? all : all.slice(0, first);
  const box = useRef<HTMLDivElement>(null);
  const unfold = () => {
    setWhole(true);
    // The button goes: the focus stays with what it has shown.
    box.current?.focus();
  };
  return (
    <div ref={box} class="k-stack k-stack-close" tabIndex={-1}>
      {children(shown)}
      {!whole && (
        <div>
          <Button small look="quiet" onClick={unfold}>
            Show {all.length - first} more {what}
          </Button>
        </div>
      )}
    </div>
  );
}
