import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { TextField } from '../ui/TextField.tsx';
import { DurationField } from './DurationField.tsx';
import type { Log } from './use-log.ts';

function Open({ log, asked }: { log: Log; asked: boolean }) {
  const { state, change, save } = log;
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) box.current?.querySelector('input')?.focus();
  }, []);
  return (
    <div class="k-stack k-stack-close" ref={box}>
      <DurationField
        duration={state.duration}
        onDuration={(duration) => change({ duration })}
        onEnter={save}
      />
      <TextField
        label="Place"
        labelNote="optional"
        value={state.place}
        onInput={(place) => change({ place })}
        onEnter={save}
      />
    </div>
  );
}

/** How long it was and at which place: nothing but a button, until it is asked for. */
export function SpentField({ log }: { log: Log }) {
  const { duration, place } = log.state;
  const [asked, setAsked] = useState(false);
  const [open, setOpen] = useState(false);
  // Once it is there it stays, also where what is typed is emptied.
  if (!open && (asked || duration !== '' || place !== '')) setOpen(true);
  if (open) return <Open log={log} asked={asked} />;
  return (
    <p class="k-log-now">
      <Button small look="quiet" onClick={() => setAsked(true)}>
        How long, which place
      </Button>
    </p>
  );
}
