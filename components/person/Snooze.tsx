import { useState } from 'preact/hooks';
import { addDays, addMonths } from '../../utils/core/day.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';

interface SnoozeProps {
  /** Of whom or what, for screen readers. */
  about: string;
  /** `YYYY-MM-DD` */
  today: string;
  onUntil(day: string): void;
}

const choices = (today: string) => [
  { label: 'Tomorrow', day: addDays(today, 1) },
  { label: 'Next week', day: addDays(today, 7) },
  { label: 'In a month', day: addMonths(today, 1) },
];

function Days({ about, today, onUntil }: SnoozeProps) {
  const [day, setDay] = useState('');
  return (
    <fieldset class="k-snooze">
      <legend class="k-hidden">Until when? {about}</legend>
      <div class="k-row k-row-close">
        {choices(today).map((one) => (
          <Button key={one.label} small onClick={() => onUntil(one.day)}>
            {one.label}
          </Button>
        ))}
        <DateField label="Another day" labelHidden value={day} min={addDays(today, 1)} onInput={setDay} />
        {day > today && (
          <Button small look="primary" onClick={() => onUntil(day)}>
            Snooze
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** Puts something off: a button that opens the days. `isOpen` and `Days` are for where the buttons stand in a row. */
export function useSnooze(props: SnoozeProps) {
  const [isOpen, setOpen] = useState(false);
  return {
    button: (
      <Button small expanded={isOpen} label={`Snooze: ${props.about}`} onClick={() => setOpen(!isOpen)}>
        Snooze
      </Button>
    ),
    days: isOpen && (
      <Days
        {...props}
        onUntil={(day) => {
          setOpen(false);
          props.onUntil(day);
        }}
      />
    ),
  };
}
