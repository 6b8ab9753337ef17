import type { Ref } from 'preact';
import { Field } from '../../ui/Field.tsx';
import { isEnter } from '../../ui/keys.ts';

export interface PassphraseFieldProps {
  label: string;
  value: string;
  /** What is typed is to be read. */
  shown: boolean;
  error?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
  onInput(value: string): void;
  onEnter?: (() => void) | undefined;
}

const TEXT = { type: 'text' } as const;
const HIDDEN = { type: 'password' } as const;

/** A passphrase, hidden or not. In: the value. Out: what is typed. */
export function PassphraseField({
  label,
  value,
  shown,
  error,
  inputRef,
  onInput,
  onEnter,
}: PassphraseFieldProps) {
  return (
    <Field label={label} error={error}>
      {(wiring) => (
        <input
          {...wiring}
          {...(shown ? TEXT : HIDDEN)}
          ref={inputRef ?? null}
          class="k-input"
          dir="auto"
          // A browser that offers to keep it would keep it beside the file.
          autocomplete="off"
          value={value}
          onInput={(event) => onInput(event.currentTarget.value)}
          onKeyDown={(event) => isEnter(event) && onEnter?.()}
        />
      )}
    </Field>
  );
}
