import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { classes } from './classes.ts';

export interface ChoiceProps<Value extends string> {
  label: string;
  labelHidden?: boolean | undefined;
  /** None is chosen where this is the value of none. */
  value: Value | undefined;
  options: readonly { value: Value; label: string }[];
  onPick(value: Value): void;
  /** Beside the radio buttons. */
  children?: ComponentChildren;
}

/** One of a few, all in sight: radio buttons, so the arrow keys move. In: options and value. Out: the value picked. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  const name = useId();
  return (
    <fieldset class="k-field">
      <legend class={classes('k-label', props.labelHidden && 'k-hidden')}>{props.label}</legend>
      <div class="k-choice">
        {props.options.map(({ value, label }) => (
          <label key={value} class="k-choice-one">
            <input
              type="radio"
              name={name}
              value={value}
              checked={value === props.value}
              onChange={() => props.onPick(value)}
            />
            <span class="k-choice-face">{label}</span>
          </label>
        ))}
        {props.children}
      </div>
    </fieldset>
  );
}
