import type { ComponentChildren } from 'preact';
import { type Due, meantBy } from '../../utils/core/follow-ups/due.ts';
import { whyNow } from '../../utils/core/follow-ups/why.ts';
import type { FollowUpActs } from '../person/NextFollowUp.tsx';
import { useSnooze } from '../person/Snooze.tsx';
import { Avatar } from '../ui/Avatar.tsx';
import { Button } from '../ui/Button.tsx';
import { CheckIcon, PlusIcon } from '../ui/icons.tsx';
import { NameButton } from '../ui/NameButton.tsx';
import { OnDay } from '../ui/When.tsx';

export interface TodayActs extends FollowUpActs {
  onOpenPerson(id: string): void;
  /** Opens the log with them. */
  onLog(personIds: readonly string[]): void;
}

export interface TodayItemProps extends TodayActs {
  due: Due;
  /** `YYYY-MM-DD` */
  today: string;
  /** Smaller, where there is little room. */
  small?: boolean | undefined;
  /** The log, while it is open for this one. */
  log?: ComponentChildren;
}

/** A promise may have been made to so many at once that their names would fill the page. */
const NAMES = 3;

const namesOf = ({ people }: Due): string => people.map(({ name }) => name).join(', ');

function Names({ due, onOpenPerson }: Pick<TodayItemProps, 'due' | 'onOpenPerson'>) {
  const more = due.people.length - NAMES;
  return (
    <p class="k-today-names">
      {due.people.slice(0, NAMES).map(({ id, name }) => (
        <NameButton key={id} name={name} onClick={() => onOpenPerson(id)} />
      ))}
      {more > 0 && <span class="k-soft k-small">and {more} more</span>}
    </p>
  );
}

/** A day that went by is told as what it is, and no more. */
function Why({ due, today }: Pick<TodayItemProps, 'due' | 'today'>) {
  const [first] = due.people;
  const { planned = due.on } = due;
  return (
    <p class="k-small">
      {first && <bdi>{whyNow(first, due.reason, due.what, today)}</bdi>}
      {due.reason !== 'cadence' && planned < today && (
        <span class="k-soft">
          {' '}
          · planned for <OnDay day={planned} today={today} />
        </span>
      )}
    </p>
  );
}

function Acts({ due, today, small, log, ...on }: TodayItemProps) {
  const about = namesOf(due);
  const meant = meantBy(due);
  const snooze = useSnooze({ about, today, onUntil: (until) => on.onSnooze(meant, until) });
  const isCadence = due.reason === 'cadence';
  const [done, logging] = isCadence ? (['quiet', 'plain'] as const) : (['plain', 'quiet'] as const);
  const doneWords = isCadence ? 'Skip this time' : 'Done';
  const buttons = [
    <Button
      key="log"
      small
      look={logging}
      icon={<PlusIcon />}
      label={`Log a contact: ${about}`}
      expanded={small ? undefined : Boolean(log)}
      onClick={() => on.onLog(due.people.map(({ id }) => id))}
    >
      Log a contact
    </Button>,
    <Button
      key="done"
      small
      look={done}
      icon={<CheckIcon />}
      label={`${doneWords}: ${about}`}
      onClick={() => on.onFollowUpDone(meant)}
    >
      {doneWords}
    </Button>,
  ];
  return (
    <>
      <div class="k-row k-row-close">
        {isCadence ? buttons : buttons.toReversed()}
        {snooze.button}
      </div>
      {snooze.days}
      {log}
    </>
  );
}

/** One thing to do today: with whom, why now, and what can be done about it. */
export function TodayItem(props: TodayItemProps) {
  const { due, small } = props;
  const [first] = due.people;
  return (
    <li class="k-today-item">
      {first && !small && <Avatar id={first.id} name={first.name} />}
      <div class="k-grow k-stack k-stack-close">
        <div>
          <Names {...props} />
          <Why {...props} />
        </div>
        <Acts {...props} />
      </div>
    </li>
  );
}
