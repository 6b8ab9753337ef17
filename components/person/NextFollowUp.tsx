import { type Meant, meantBy } from '../../utils/core/follow-ups/due.ts';
import { reasonOf, whyNow } from '../../utils/core/follow-ups/why.ts';
import type { NextFollowUp as Next, Person } from '../../utils/core/person.ts';
import { Button } from '../ui/Button.tsx';
import { CheckIcon } from '../ui/icons.tsx';
import { longDay } from '../ui/time.ts';
import { OnDay } from '../ui/When.tsx';
import { useSnooze } from './Snooze.tsx';

export interface FollowUpActs {
  onFollowUpDone(meant: Meant): void;
  onSnooze(meant: Meant, until: string): void;
}

interface NextFollowUpProps extends FollowUpActs {
  person: Person;
  next: Next;
  today: string;
}

/** A date that has gone by is not held against anybody. */
function Planned({ next: { on, planned = on }, today }: Pick<NextFollowUpProps, 'next' | 'today'>) {
  if (on >= today && planned === on) return <OnDay day={on} today={today} />;
  return (
    <>
      {on > today ? (
        <>
          <OnDay day={on} today={today} /> planned for{' '}
        </>
      ) : (
        'Planned for '
      )}
      <OnDay day={planned} today={today} />
      {on <= today && ', whenever you are ready'}
    </>
  );
}

/** What is to be done about it. A cadence that is not due yet asks for nothing. */
function Acts({ person, next, today, ...on }: NextFollowUpProps) {
  const meant = meantBy({ ...next, personId: person.id, reason: reasonOf(next) });
  const snooze = useSnooze({
    about: person.name,
    today,
    onUntil: (until) => on.onSnooze(meant, until),
  });
  const isCadence = meant.reason === 'cadence';
  if (isCadence && next.on > today) return null;
  return (
    <>
      <div class="k-row k-row-close">
        <Button small icon={<CheckIcon />} onClick={() => on.onFollowUpDone(meant)}>
          {isCadence ? 'Skip this time' : 'Done'}
        </Button>
        {snooze.button}
      </div>
      {snooze.days}
    </>
  );
}

/** A promise that comes after a planned day or the cadence. */
function Then({ promise, today }: { promise: NonNullable<Next['promise']>; today: string }) {
  return (
    <p class="k-soft k-small" dir="auto">
      Then, <OnDay day={promise.on} today={today} />: <bdi>{promise.what ?? 'what you promised'}</bdi>
    </p>
  );
}

/** What comes next with somebody, why, and what can be done about it. */
export function NextFollowUp(props: NextFollowUpProps) {
  const { person, next, today } = props;
  return (
    <div class="k-stack k-stack-close">
      <div>
        <p>
          <Planned next={next} today={today} />
        </p>
        <p class="k-small">
          <bdi>{whyNow(person, reasonOf(next), next.what, today)}</bdi>
        </p>
        {next.on >= today && <p class="k-soft k-small">{longDay(next.on)}</p>}
        {next.promise && <Then promise={next.promise} today={today} />}
      </div>
      <Acts {...props} />
    </div>
  );
}
