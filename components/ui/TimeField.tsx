import { Field, type FieldWords } from './Field.tsx';

export interface TimeFieldProps extends FieldWords {
  /** `HH:mm` */
  value: string;
  /** Never of an emptied field. */
  onTime(value: string): void;
}

/** A time of the day. In: the time. Out: the one chosen, when it is chosen. */
export function TimeField(props: TimeFieldProps) {
  return (
    <Field {...props}>
      {(wiring) => (
        <input
          {...wiring}
          class="k-input"
          type="time"
          value={props.value}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '') props.onTime(value);
          }}
        />
      )}
    </Field>
  );
}
