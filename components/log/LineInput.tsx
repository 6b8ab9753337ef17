import type { RefObject } from 'preact';
import { useId } from 'preact/hooks';
import { LINE_HELP } from '../../utils/core/line/help.ts';
import { Field } from '../ui/Field.tsx';
import { isEnter } from '../ui/keys.ts';
import { Listbox, overList } from '../ui/Listbox.tsx';
import type { LogFormProps } from './LogForm.tsx';
import { pressInList, useCompletion } from './use-completion.ts';
import type { Log } from './use-log.ts';

const WHAT = { person: 'People', topic: 'Topics', community: 'Communities' } as const;

interface LineInputProps extends LogFormProps {
  log: Log;
  input: RefObject<HTMLInputElement | null>;
  /** The arrow up in the empty line. */
  onUp?: (() => void) | undefined;
}

/** The line itself: known people, topics and communities are offered as they are typed. Out: Enter, and the wish to repeat. */
export function LineInput({ log, input, onUp, ...props }: LineInputProps) {
  const id = useId();
  const list = useCompletion(props, log, input);
  const { line } = log.state;
  const press = (event: KeyboardEvent): boolean => {
    if (pressInList(list, event)) return true;
    if (event.key === 'ArrowUp' && line === '' && onUp) onUp();
    else if (isEnter(event)) log.save();
    else return false;
    return true;
  };
  return (
    <Field
      label="In one line"
      labelNote="whom you met, when, what about"
      hint={line === '' ? undefined : LINE_HELP}
      error={log.isWhoShown ? undefined : log.missing}
    >
      {(wiring) => (
        <div class="k-combobox">
          <input
            {...wiring}
            {...overList({ id, shown: list.shows, active: list.active })}
            ref={input}
            class="k-input"
            dir="auto"
            value={line}
            placeholder="coffee with Ada yesterday about … #topic >2w"
            onInput={(event) => list.type(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (!press(event)) return;
              event.preventDefault();
              event.stopPropagation();
            }}
            onBlur={list.close}
          />
          <Listbox
            id={id}
            label={WHAT[list.what ?? 'person']}
            shown={list.shows}
            offers={list.offers.map((pick) => ({ kind: 'known', pick }))}
            active={list.active}
            faceless={list.what !== 'person'}
            onTake={(offer) => offer.kind === 'known' && list.take(offer.pick)}
          />
        </div>
      )}
    </Field>
  );
}
