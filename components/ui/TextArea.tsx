import type { RefObject } from 'preact';
import { useRef } from 'preact/hooks';
import { Field, type FieldWords } from './Field.tsx';
import { useGrowing } from './grow.ts';
import { isEnter, isSubmit } from './keys.ts';

export interface TextAreaProps extends FieldWords {
  value: string;
  onInput(value: string): void;
  /** Ctrl+Enter or Cmd+Enter; with `enterSubmits`, plain Enter too, and Shift+Enter makes a new line. */
  onSubmit?: (() => void) | undefined;
  enterSubmits?: boolean | undefined;
  placeholder?: string | undefined;
  rows?: number | undefined;
  areaRef?: RefObject<HTMLTextAreaElement | null> | undefined;
}

/** Text of several lines that grows as it is typed. In: the value. Out: what is typed, and the wish to submit. */
export function TextArea(props: TextAreaProps) {
  const own = useRef<HTMLTextAreaElement>(null);
  const area = props.areaRef ?? own;
  useGrowing(area, props.value);
  const onKeyDown = (event: KeyboardEvent) => {
    const submits = isSubmit(event) || (props.enterSubmits && isEnter(event) && !event.shiftKey);
    if (!submits || !props.onSubmit) return;
    event.preventDefault();
    props.onSubmit();
  };
  return (
    <Field {...props}>
      {(wiring) => (
        <textarea
          {...wiring}
          ref={area}
          class="k-input"
          dir="auto"
          rows={props.rows ?? 2}
          value={props.value}
          placeholder={props.placeholder}
          onInput={(event) => props.onInput(event.currentTarget.value)}
          onKeyDown={onKeyDown}
        />
      )}
    </Field>
  );
}
