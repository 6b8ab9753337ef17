import type { Ref } from 'preact';
import { Field, type FieldWords } from './Field.tsx';
import { isEnter } from './keys.ts';

export interface TextFieldProps extends FieldWords {
  value: string;
  onInput(value: string): void;
  /** Enter was pressed, not to end a composition. Without it, Enter is left to the form. */
  onEnter?: (() => void) | undefined;
  type?: 'text' | 'search' | undefined;
  placeholder?: string | undefined;
  maxLength?: number | undefined;
  /** Ids of a `<datalist>`. */
  list?: string | undefined;
  inputRef?: Ref<HTMLInputElement> | undefined;
}

/** One line of text. In: the value and the words around it. Out: what is typed. */
export function TextField(props: TextFieldProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (!props.onEnter || !isEnter(event)) return;
    event.preventDefault();
    props.onEnter();
  };
  return (
    <Field {...props}>
      {(wiring) => (
        <input
          {...wiring}
          ref={props.inputRef ?? null}
          class="k-input"
          type={props.type ?? 'text'}
          dir="auto"
          autocomplete="off"
          value={props.value}
          placeholder={props.placeholder}
          maxLength={props.maxLength}
          list={props.list}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}
