import { useState } from 'preact/hooks';
import { addDays, addMonths } from '../../utils/core/day.ts';
import type { FollowUpDraft } from '../../utils/core/follow-ups/draft.ts';
import type { OwnFollowUp } from '../../utils/core/person.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import { TextField } from '../ui/TextField.tsx';
import { OnDay } from '../ui/When.tsx';

interface PlanFieldProps {
  /** What is planned already. */
  plan: OwnFollowUp | undefined;
  /** `YYYY-MM-DD` */
  today: string;
  /** `false`, or a promise of it, keeps the form open. */
  onPlan(draft: FollowUpDraft): unknown;
  onUnplan(): void;
}

const choices = (today: string) => [
  { label: 'In a week', day: addDays(today, 7) },
  { label: 'In a month', day: addMonths(today, 1) },
  { label: 'In three months', day: addMonths(today, 3) },
];

function Form({ plan, today, onPlan, onClose }: Omit<PlanFieldProps, 'onUnplan'> & { onClose(): void }) {
  const [on, setOn] = useState(plan?.on ?? '');
  const [what, setWhat] = useState(plan?.what ?? '');
  const save = async () => {
    if ((await onPlan({ on, what })) !== false) onClose();
  };
  return (
    <form
      class="k-stack k-stack-close"
      aria-label="Follow-up"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <DateField label="On" value={on} min={today} onInput={setOn} />
      <div class="k-row k-row-close">
        {choices(today).map(({ label, day }) => (
          <Button key={label} small pressed={on === day} onClick={() => setOn(day)}>
            {label}
          </Button>
        ))}
      </div>
      <TextField label="What for" labelNote="optional" value={what} onInput={setWhat} />
      <div class="k-row">
        <Button small submits look="primary">
          Save follow-up
        </Button>
        <Button small look="quiet" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}

/** A day to be in touch with somebody, whatever was said before. Out: the day and what for. */
export function PlanField(props: PlanFieldProps) {
  const { plan, today, onUnplan } = props;
  const [isOpen, setOpen] = useState(false);
  if (isOpen) return <Form {...props} onClose={() => setOpen(false)} />;
  if (!plan)
    return (
      <div>
        <Button small onClick={() => setOpen(true)}>
          Plan a follow-up
        </Button>
      </div>
    );
  return (
    <div class="k-row k-row-apart">
      <p class="k-grow k-small">
        You planned a follow-up <OnDay day={plan.on} today={today} />
      </p>
      <Button small look="quiet" onClick={() => setOpen(true)}>
        Change
      </Button>
      <Button small look="quiet" onClick={onUnplan}>
        Remove
      </Button>
    </div>
  );
}
