import { useState } from 'preact/hooks';
import { addDays, addMonths } from '../../../utils/core/day.ts';
import type { Decision, DismissReason } from '../../../utils/core/review.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { capital } from '../../ui/words.ts';

export interface DecideProps {
  /** Of the suggestion, for screen readers. */
  title: string;
  /** `YYYY-MM-DD` */
  today: string;
  /** Those that make sense for it. */
  reasons: readonly DismissReason[];
  onDecide(decision: Decision): void;
}

type Panel = 'dismiss' | 'snooze' | undefined;

function Dismiss({ reasons, onDecide }: Pick<DecideProps, 'reasons' | 'onDecide'>) {
  return (
    <fieldset class="k-decide-more">
      <legend class="k-label">Why not? It helps the next ones.</legend>
      <div class="k-row k-row-close">
        {reasons.map((reason) => (
          <Button key={reason} small onClick={() => onDecide({ kind: 'dismissed', reason })}>
            {capital(reason)}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

function Snooze({ today, onDecide }: Pick<DecideProps, 'today' | 'onDecide'>) {
  const until = (day: string) => onDecide({ kind: 'snoozed', until: day });
  const [day, setDay] = useState('');
  return (
    <fieldset class="k-decide-more">
      <legend class="k-label">Until when?</legend>
      <div class="k-row k-row-close k-decide-dates">
        <Button small onClick={() => until(addDays(today, 7))}>
          A week
        </Button>
        <Button small onClick={() => until(addMonths(today, 1))}>
          A month
        </Button>
        <DateField label="Another day" labelHidden value={day} min={addDays(today, 1)} onInput={setDay} />
        {day > today && (
          <Button small look="primary" onClick={() => until(day)}>
            Snooze
          </Button>
        )}
      </div>
    </fieldset>
  );
}

/** What the user decides on a suggestion. Out: the decision. */
export function Decide({ title, today, reasons, onDecide }: DecideProps) {
  const [panel, setPanel] = useState<Panel>();
  const toggle = (one: Panel) => setPanel(panel === one ? undefined : one);
  return (
    <fieldset class="k-decide">
      <legend class="k-hidden">{title}: what do you want to do?</legend>
      <div class="k-row">
        <Button look="primary" onClick={() => onDecide({ kind: 'accepted' })}>
          Accept
        </Button>
        <Button expanded={panel === 'snooze'} onClick={() => toggle('snooze')}>
          Snooze
        </Button>
        <Button expanded={panel === 'dismiss'} onClick={() => toggle('dismiss')}>
          Dismiss
        </Button>
        <Button look="quiet" onClick={() => onDecide({ kind: 'done' })}>
          Already done
        </Button>
      </div>
      {panel === 'dismiss' && <Dismiss reasons={reasons} onDecide={onDecide} />}
      {panel === 'snooze' && <Snooze today={today} onDecide={onDecide} />}
    </fieldset>
  );
}
