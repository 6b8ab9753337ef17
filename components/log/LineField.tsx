import { useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { LineInput } from './LineInput.tsx';
import type { LogFormProps } from './LogForm.tsx';
import { SaidChips } from './SaidChips.tsx';
import type { Line } from './use-line.ts';
import type { Log } from './use-log.ts';

/** Of whom one is to be chosen, with a way to say that it is none of them. */
function Asked({ line }: { line: Line }) {
  return (
    <>
      {line.fill.asks.map(({ name, candidates }) => (
        <fieldset key={name} class="k-line-ask">
          <legend>
            Which <bdi>{name}</bdi>?
          </legend>
          {candidates.map((one) => (
            <Button key={one.id} small onClick={() => line.answer(name, one)}>
              <bdi>{one.name}</bdi>
              {one.note && (
                <span class="k-hint">
                  {' '}
                  · <bdi>{one.note}</bdi>
                </span>
              )}
            </Button>
          ))}
          <Button small look="quiet" onClick={() => line.answer(name, name)}>
            Somebody new
          </Button>
        </fieldset>
      ))}
    </>
  );
}

/** Types the last contact again, to be changed before it is saved. */
function useAgain({ onAgain }: LogFormProps, log: Log) {
  const [isNone, setNone] = useState(false);
  if (!onAgain) return { isNone };
  const again = async () => {
    const last = await onAgain();
    setNone(last === undefined);
    if (last && log.state.line === '') log.line.typeWith(last.line, last.people);
    log.first.current?.focus();
  };
  return { isNone, again: () => void again() };
}

/**
 * All of a contact in one line, with what it is understood as beneath it. In: the form's props and its state; the line says
 * what it is about, whoever typed it.
 */
export function LineField({ log, ...props }: LogFormProps & { log: Log }) {
  const { line, state } = log;
  const { again, isNone } = useAgain(props, log);
  return (
    <div class="k-line">
      <LineInput {...props} log={log} input={log.first} onUp={again} />
      <div aria-live="polite">
        {line.hints.map((says) => (
          <p key={says} class="k-hint" dir="auto">
            {says}
          </p>
        ))}
        {isNone && state.line === '' && <p class="k-hint">Nothing was logged yet that could be repeated.</p>}
      </div>
      <Asked line={line} />
      <SaidChips {...props} log={log} />
      <div class="k-row k-row-close">
        {again && state.line === '' && (
          <Button small look="quiet" onClick={again}>
            Same as last time
          </Button>
        )}
        <Button small look="quiet" expanded={log.shown === 'all'} onClick={log.openAll}>
          All fields
        </Button>
      </div>
    </div>
  );
}
