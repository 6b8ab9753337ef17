import { addDays, addMonths } from '../../utils/core/day.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';

interface FollowUpFieldProps {
  /** `YYYY-MM-DD`, empty for none. */
  on: string;
  today: string;
  onOn(day: string): void;
}

const choices = (today: string) => [
  { label: 'In a week', day: addDays(today, 7) },
  { label: 'In two weeks', day: addDays(today, 14) },
  { label: 'In a month', day: addMonths(today, 1) },
];

/** A promise to be in touch again: a day, or one of three that are a click away. Out: the day, empty for none. */
export function FollowUpField({ on, today, onOn }: FollowUpFieldProps) {
  return (
    <div class="k-log-follow">
      <DateField label="Follow-up" labelNote="optional" value={on} min={today} onInput={onOn} />
      <div class="k-row k-row-close">
        {choices(today).map(({ label, day }) => (
          <Button key={label} small pressed={on === day} onClick={() => onOn(on === day ? '' : day)}>
            {label}
          </Button>
        ))}
      </div>
    </div>
  );
}
