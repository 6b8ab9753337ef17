import { useEffect, useRef, useState } from 'preact/hooks';
import { addDays } from '../../utils/core/day.ts';
import { Button } from '../ui/Button.tsx';
import { Choice } from '../ui/Choice.tsx';
import { DateField } from '../ui/DateField.tsx';

interface WhenFieldProps {
  /** `YYYY-MM-DDTHH:mm`, empty for now. */
  when: string;
  today: string;
  /** It was asked for: all of it is shown at once. */
  asked?: boolean | undefined;
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
  // A line can set it to any day, without anybody having asked for the field.
  const said: Option = when === '' ? 'now' : when === yesterday ? 'yesterday' : 'other';
  const value: Option = asked ? 'other' : said;
  const pick = (option: Option) => {
    setAsked(option === 'other');
    if (option === 'now') onWhen('');
    if (option === 'yesterday') onWhen(yesterday);
  };
  // While it is typed, a day that happens to be yesterday does not take the field away.
  const edit = (day: string) => {
    setAsked(true);
    onWhen(day);
  };
  useEffect(() => {
    if (asked && when === '') input.current?.focus();
  }, [asked]);
  return (
    <div class="k-stack k-stack-close">
      <Choice label="When" value={value} options={OPTIONS} onPick={pick} />
      {value === 'other' && (
        <DateField time label="Day and time" labelHidden inputRef={input} value={when} onInput={edit} />
      )}
    </div>
  );
}

/** When it was: now, unless the user changes it. Out: the moment, empty for now. */
export function WhenField(props: WhenFieldProps) {
  const [changing, setChanging] = useState(props.asked || props.when !== '');
  const onWhen = (when: string) => {
    // Whoever says now stays where they are: the choice does not fold under their hands.
    setChanging(true);
    props.onWhen(when);
  };
  if (changing || props.when !== '') return <Change {...props} onWhen={onWhen} />;
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
