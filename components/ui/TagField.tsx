import type { RefObject } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Chip } from './Chip.tsx';
import { Field, type FieldWords } from './Field.tsx';
import { isComposing, isSubmit } from './keys.ts';
import { Suggestions } from './Suggestions.tsx';
import { useAnnounced } from './use-announced.ts';

export interface TagFieldProps extends FieldWords {
  tags: readonly string[];
  onTags(tags: readonly string[]): void;
  /** Offered while typing. */
  suggestions?: readonly string[] | undefined;
  placeholder?: string | undefined;
  /** Enter with nothing typed, or Ctrl+Enter: what is typed has become a tag by then. */
  onEnter?: (() => void) | undefined;
  inputRef?: RefObject<HTMLInputElement | null> | undefined;
}

const same = (a: string, b: string): boolean => a.toLocaleLowerCase() === b.toLocaleLowerCase();

/** The tags with those that a text names added, separated by commas; each once, in any case. */
export function withTags(tags: readonly string[], text: string): readonly string[] {
  const added = [...tags];
  for (const part of text.split(/[,،、]/u)) {
    const tag = part.trim().replace(/\s+/gu, ' ');
    if (tag !== '' && !added.some((one) => same(one, tag))) added.push(tag);
  }
  return added.length === tags.length ? tags : added;
}

/** What the input does; `typed` is what stands in it. */
function useTyping(props: TagFieldProps) {
  const [typed, setTyped] = useState('');
  const add = (text = typed) => {
    const next = withTags(props.tags, text);
    if (next !== props.tags) props.onTags(next);
    setTyped('');
  };
  const enter = (event: KeyboardEvent) => {
    if (typed.trim() !== '') {
      event.preventDefault();
      add();
    }
    if (props.onEnter && (typed.trim() === '' || isSubmit(event))) {
      event.preventDefault();
      props.onEnter();
    }
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (isComposing(event)) return;
    if (event.key === 'Enter') enter(event);
    else if (event.key === 'Backspace' && typed === '' && props.tags.length > 0)
      props.onTags(props.tags.slice(0, -1));
  };
  const onInput = (text: string) => (/[,،、]/u.test(text) ? add(text) : setTyped(text));
  return { typed, add, onKeyDown, onInput };
}

/**
 * Tags as chips, with an input for more. Enter or a comma adds, Backspace in the empty input removes the last, each chip
 * has its remove button; what is still being typed is added when the input is left.
 * In: the tags and what to suggest. Out: the tags as they are to be.
 */
export function TagField(props: TagFieldProps) {
  const own = useRef<HTMLInputElement>(null);
  const input = props.inputRef ?? own;
  const list = useId();
  const said = useAnnounced(props.tags);
  const { typed, add, onKeyDown, onInput } = useTyping(props);
  const remove = (tag: string) => {
    props.onTags(props.tags.filter((one) => one !== tag));
    input.current?.focus();
  };
  return (
    <Field {...props}>
      {(wiring) => (
        <div class="k-box">
          {props.tags.map((tag) => (
            <Chip key={tag} text={tag} onRemove={() => remove(tag)} />
          ))}
          <input
            {...wiring}
            ref={input}
            class="k-box-input"
            dir="auto"
            autocomplete="off"
            list={list}
            value={typed}
            placeholder={props.tags.length === 0 ? props.placeholder : undefined}
            onInput={(event) => onInput(event.currentTarget.value)}
            onKeyDown={onKeyDown}
            onBlur={() => add()}
          />
          <Suggestions id={list} all={props.suggestions ?? []} typed={typed} without={props.tags} />
          <span class="k-hidden" aria-live="polite">
            {said}
          </span>
        </div>
      )}
    </Field>
  );
}
