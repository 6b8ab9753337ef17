import type { ComponentChildren, RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { Field, type FieldWords } from './Field.tsx';
import { Listbox, overList } from './Listbox.tsx';
import { type ComboboxLogic, useCombobox } from './use-combobox.ts';

export interface ComboboxProps extends FieldWords, ComboboxLogic {
  placeholder?: string | undefined;
  /** Before the input, in the same box: what is picked already. */
  before?: ComponentChildren;
  inputRef?: RefObject<HTMLInputElement | null> | undefined;
}

/**
 * Finds somebody or something by typing. The focus stays in the input; the list below is told by aria-activedescendant.
 * In: the text and what was found for it. Out: `onText`, `onPick`, `onAdd` for what is new.
 */
export function Combobox(props: ComboboxProps) {
  const list = useId();
  const box = useCombobox(props);
  return (
    <Field {...props}>
      {(wiring) => (
        <div class="k-combobox">
          <div class="k-box">
            {props.before}
            <input
              {...wiring}
              {...overList({ id: list, shown: box.shows, active: box.active })}
              ref={props.inputRef ?? null}
              class="k-box-input"
              dir="auto"
              value={props.text}
              placeholder={props.placeholder}
              onInput={(event) => box.type(event.currentTarget.value)}
              onKeyDown={box.onKeyDown}
              onClick={() => box.setOpen(true)}
              onBlur={() => box.setOpen(false)}
            />
          </div>
          <Listbox
            id={list}
            label={props.label}
            shown={box.shows}
            offers={box.offers}
            active={box.active}
            onTake={box.take}
          />
        </div>
      )}
    </Field>
  );
}
