import type { ComponentChildren } from 'preact';
import { type Due, dueKey, overdueIn } from '../../../utils/core/follow-ups/due.ts';
import { CAP } from '../../../utils/core/follow-ups/rank.ts';
import type { Person } from '../../../utils/core/person.ts';
import { type TodayActs, TodayItem } from '../../today/TodayItem.tsx';
import { Button } from '../../ui/Button.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { Folded } from '../../ui/Folded.tsx';
import { TodayIcon } from '../../ui/icons.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { OnDay } from '../../ui/When.tsx';
import { Page } from '../Page.tsx';

export interface TodayProps extends Omit<TodayActs, 'onLog'> {
  /** What is due, what matters most first; undefined while it is read. */
  due: readonly Due[] | undefined;
  /** Who comes after today. */
  upcoming?: Person | undefined;
  /** `YYYY-MM-DD` */
  today: string;
  /** The log of one of them, by its key. */
  logOf?: { key: string; log: ComponentChildren } | undefined;
  /** Opens the log of one of them, or closes it. */
  onLogOf(due: Due): void;
  /** Lets all that waits come again little by little. */
  onBeginAfresh(): void;
  /** Above the list: whether to be told. */
  asking?: ComponentChildren;
  /** Below it: when to be told. */
  children?: ComponentChildren;
}

interface Known {
  due: readonly Due[];
}

function Nobody({ upcoming, today, onOpenPerson }: Pick<TodayProps, 'upcoming' | 'today' | 'onOpenPerson'>) {
  return (
    <Empty icon={<TodayIcon />} title="Nothing waits for you today">
      {upcoming?.next ? (
        <>
          Next is{' '}
          <button type="button" class="k-link-button" onClick={() => onOpenPerson(upcoming.id)}>
            <bdi>{upcoming.name}</bdi>
          </button>
          , <OnDay day={upcoming.next.on} today={today} />.
        </>
      ) : (
        'Say on somebody’s page how often you want to be in touch, or when to follow up: they come here on their day.'
      )}
    </Empty>
  );
}

/** For a list that was left alone: nobody is asked to work it off. */
function BeginAfresh({ due, today, onBeginAfresh }: Pick<TodayProps, 'today' | 'onBeginAfresh'> & Known) {
  const { length } = overdueIn(due, today);
  if (due.length <= CAP || length === 0) return null;
  return (
    <div class="k-panel k-row k-row-apart">
      <p class="k-grow">
        Much has come together here, and that is no failing. Start afresh, and what waited comes again little
        by little over the next weeks, what matters most first. What is meant for today stays.
      </p>
      <Button onClick={onBeginAfresh}>Start afresh</Button>
    </div>
  );
}

function List(props: TodayProps & Known) {
  const { due, logOf, onLogOf, ...rest } = props;
  if (due.length === 0) return <Nobody {...rest} />;
  return (
    <>
      <Folded all={due} first={CAP} what="that can wait">
        {(shown) => (
          <ul class="k-list" aria-label="Due today">
            {shown.map((one) => (
              <TodayItem
                key={dueKey(one)}
                {...rest}
                due={one}
                onLog={() => onLogOf(one)}
                log={logOf?.key === dueKey(one) ? logOf.log : undefined}
              />
            ))}
          </ul>
        )}
      </Folded>
      <BeginAfresh {...props} />
    </>
  );
}

/** Whom to be in touch with today, and why. */
export function Today(props: TodayProps) {
  const { due } = props;
  return (
    <Page
      title="Today"
      lead="Whom to be in touch with, and why now. What you leave today is still here tomorrow, and nothing is counted against you."
    >
      {props.asking}
      {due ? <List {...props} due={due} /> : <Loading label="Looking at what is due" lines={3} />}
      {props.children}
    </Page>
  );
}
