import type { Ref } from 'preact';
import { Field, type FieldWords } from './Field.tsx';

export interface DateFieldProps extends FieldWords {
  /** `YYYY-MM-DD`, or `YYYY-MM-DDTHH:mm` with `time`; empty for none. */
  value: string;
  onInput(value: string): void;
  time?: boolean | undefined;
  min?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** A day, or a day and a time. In: the value. Out: the chosen one, empty for none. */
export function DateField(props: DateFieldProps) {
  return (
    <Field {...props}>
      {(wiring) => (
        <input
          {...wiring}
          ref={props.inputRef ?? null}
          class="k-input"
          type={props.time ? 'datetime-local' : 'date'}
          value={props.value}
          min={props.min}
          onInput={(event) => props.onInput(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
