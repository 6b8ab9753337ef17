import { Field, type FieldWords } from './Field.tsx';

export interface SelectProps<Value extends string> extends FieldWords {
  value: Value;
  options: readonly { value: Value; label: string }[];
  onPick(value: Value): void;
}

/** One of several. In: the options and the chosen value. Out: the value picked. */
export function Select<Value extends string>(props: SelectProps<Value>) {
  const pick = (value: string) => {
    const option = props.options.find((one) => one.value === value);
    if (option) props.onPick(option.value);
  };
  return (
    <Field {...props}>
      {(wiring) => (
        <select
          {...wiring}
          class="k-input"
          value={props.value}
          onChange={(event) => pick(event.currentTarget.value)}
        >
          {props.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
