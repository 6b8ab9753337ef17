import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classes } from './classes.ts';
import { AlertIcon } from './icons.tsx';

export interface FieldWords {
  label: string;
  /** Read to screen readers, not shown: only where what stands around says it. */
  labelHidden?: boolean | undefined;
  /** After the label, softer: "optional". */
  labelNote?: string | undefined;
  hint?: string | undefined;
  /** What is wrong and what to do, in a sentence. */
  error?: string | undefined;
}

/** What ties a control to its label, hint and error. */
export interface Wiring {
  id: string;
  'aria-describedby'?: string;
  'aria-invalid'?: true;
}

interface FieldProps extends FieldWords {
  children: (wiring: Wiring) => ComponentChildren;
}

function wiring(id: string, { hint, error }: FieldWords): Wiring {
  const described = [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ');
  return {
    id,
    ...(described === '' ? {} : { 'aria-describedby': described }),
    ...(error ? { 'aria-invalid': true as const } : {}),
  };
}

/** A labelled control. In: the words around it, and the control as a function of its wiring. */
export function Field({ children, ...words }: FieldProps) {
  const id = useId();
  return (
    <div class="k-field">
      <label for={id} class={classes('k-label', words.labelHidden && 'k-hidden')}>
        {words.label} {words.labelNote && <span class="k-label-note">{words.labelNote}</span>}
      </label>
      {children(wiring(id, words))}
      {words.error && (
        <p class="k-error" id={`${id}-error`}>
          <AlertIcon />
          <span dir="auto">{words.error}</span>
        </p>
      )}
      {words.hint && (
        <p class="k-hint" id={`${id}-hint`} dir="auto">
          {words.hint}
        </p>
      )}
    </div>
  );
}
