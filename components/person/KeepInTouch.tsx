import type { Interval } from '../../utils/core/follow-ups/cadence.ts';
import type { FollowUpDraft } from '../../utils/core/follow-ups/draft.ts';
import type { Person } from '../../utils/core/person.ts';
import { CadenceField } from './CadenceField.tsx';
import type { FollowUpActs } from './NextFollowUp.tsx';
import { PlanField } from './PlanField.tsx';

export interface KeepInTouchActs extends FollowUpActs {
  /** `false`, or a promise of it, keeps what was typed. */
  onPlan(draft: FollowUpDraft): unknown;
  onUnplan(): void;
  onCadence(interval: Interval | undefined): unknown;
}

interface KeepInTouchProps extends Pick<KeepInTouchActs, 'onPlan' | 'onUnplan' | 'onCadence'> {
  person: Person;
  /** `YYYY-MM-DD` */
  today: string;
}

/** How often to be in touch with somebody, and on which day. */
export function KeepInTouch({ person, today, onPlan, onUnplan, onCadence }: KeepInTouchProps) {
  return (
    <div class="k-stack">
      <CadenceField cadence={person.cadence} onCadence={onCadence} />
      <PlanField plan={person.followUp} today={today} onPlan={onPlan} onUnplan={onUnplan} />
    </div>
  );
}
