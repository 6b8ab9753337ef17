import { useEffect, useRef, useState } from 'preact/hooks';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';
import { addDays } from '../ui/time.ts';

interface WhenFieldProps {
  /** `YYYY-MM-DDTHH:mm`, empty for now. */
  when: string;
  today: string;
  onWhen(when: string): void;
}

const OPTIONS = [
  { value: 'now', label: 'Now' },
  { value: 'yesterday', label: 'Yesterday' },
  { value: 'other', label: 'Another time' },
] as const;
type Option = (typeof OPTIONS)[number]['value'];

function Change({ when, today, onWhen }: WhenFieldProps) {
  const yesterday = `${addDays(today, -1)}T12:00`;
  const [asked, setAsked] = useState(when !== '' && when !== yesterday);
  const input = useRef<HTMLInputElement>(null);
  const value: Option = asked ? 'other' : when === yesterday ? 'yesterday' : 'now';
  const pick = (option: Option) => {
    setAsked(option === 'other');
    if (option === 'now') onWhen('');
    if (option === 'yesterday') onWhen(yesterday);
  };
  useEffect(() => {
    if (asked && when === '') input.current?.focus();
  }, [asked]);
  return (
    <div class="k-stack k-stack-close">
      <Choice label="When" value={value} options={OPTIONS} onPick={pick} />
      {asked && (
        <DateField time label="Day and time" labelHidden inputRef={input} value={when} onInput={onWhen} />
      )}
    </div>
  );
}

/** When it was: now, unless the user changes it. Out: the moment, empty for now. */
export function WhenField(props: WhenFieldProps) {
  const [changing, setChanging] = useState(props.when !== '');
  if (changing) return <Change {...props} />;
  return (
    <p class="k-log-now">
      <span class="k-label">When</span>
      <span>Now</span>
      <Button small look="quiet" label="Change when it was" onClick={() => setChanging(true)}>
        Change
      </Button>
    </p>
  );
}
