import type { NextFollowUp as Next } from '../../utils/core/person.ts';
import { Button } from '../ui/Button.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import { longDay } from '../ui/time.ts';
import { OnDay } from '../ui/When.tsx';

export interface NextFollowUpProps {
  next: Next;
  today: string;
  onFollowUpDone(interactionId: string): void;
}

/** A date that has gone by is not held against anybody. */
function Planned({ on, today }: { on: string; today: string }) {
  if (on >= today) return <OnDay day={on} today={today} />;
  return (
    <>
      planned for <OnDay day={on} today={today} />, whenever you are ready
    </>
  );
}

/** The earliest promise that is open, and a button for when it is kept. Out: the interaction it belongs to. */
export function NextFollowUp({ next, today, onFollowUpDone }: NextFollowUpProps) {
  return (
    <div class="k-row k-row-apart">
      <div class="k-grow">
        <p>
          <Planned on={next.on} today={today} />
        </p>
        {next.what && <bdi class="k-small">{next.what}</bdi>}
        {next.on >= today && <p class="k-soft k-small">{longDay(next.on)}</p>}
      </div>
      <Button small icon={<CheckIcon />} onClick={() => onFollowUpDone(next.interactionId)}>
        Done
      </Button>
    </div>
  );
}
