import { useEffect, useRef, useState } from 'preact/hooks';
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

/** When it was: now, unless told otherwise. Out: the moment, empty for now. */
export function WhenField({ when, today, onWhen }: WhenFieldProps) {
  const yesterday = `${addDays(today, -1)}T12:00`;
  const [asked, setAsked] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  const value: Option = when === yesterday && !asked ? 'yesterday' : asked || when !== '' ? 'other' : 'now';
  const pick = (option: Option) => {
    setAsked(option === 'other');
    if (option === 'now') onWhen('');
    if (option === 'yesterday') onWhen(yesterday);
  };
  useEffect(() => {
    if (asked) input.current?.focus();
  }, [asked]);
  return (
    <div class="k-stack k-stack-close">
      <Choice label="When" value={value} options={OPTIONS} onPick={pick} />
      {value === 'other' && (
        <DateField time label="Day and time" labelHidden inputRef={input} value={when} onInput={onWhen} />
      )}
    </div>
  );
}
