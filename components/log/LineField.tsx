import { LINE_HELP } from '../../utils/core/line/help.ts';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import type { Line } from './use-line.ts';

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
              {one.note && <span class="k-hint"> · {one.note}</span>}
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

/** All of a contact in one line, which fills the fields below it as it is typed. In: the line and what it says. */
export function LineField({ text, line, onEnter }: { text: string; line: Line; onEnter(): void }) {
  return (
    <div class="k-line">
      <TextField
        label="In one line"
        labelNote="optional: fills the fields below"
        value={text}
        placeholder="coffee with Ada yesterday about … #topic >2w"
        hint={text === '' ? undefined : LINE_HELP}
        onInput={line.type}
        onEnter={onEnter}
      />
      <div aria-live="polite">
        {line.hints.map((says) => (
          <p key={says} class="k-hint">
            {says}
          </p>
        ))}
      </div>
      <Asked line={line} />
    </div>
  );
}
