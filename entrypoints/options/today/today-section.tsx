import { useState } from 'preact/hooks';
import { TellingForm } from '../../../components/options/today/TellingForm.tsx';
import { Today } from '../../../components/options/today/Today.tsx';
import { AskToTell } from '../../../components/today/AskToTell.tsx';
import { dayOf } from '../../../utils/core/day.ts';
import { type Due, dueKey, meantBy, overdueIn } from '../../../utils/core/follow-ups/due.ts';
import { spreadDays } from '../../../utils/core/follow-ups/spread.ts';
import { todayList } from '../../../utils/store/due.ts';
import { beginAfresh } from '../../../utils/store/follow-ups.ts';
import { act, dueActions } from '../../../utils/surfaces/follow-up-actions.ts';
import { go } from '../../../utils/surfaces/place.ts';
import { records } from '../../../utils/surfaces/records.ts';
import { attempt } from '../../../utils/surfaces/said.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';
import { useTelling } from '../../../utils/surfaces/use-telling.ts';
import { useToday } from '../../../utils/surfaces/use-today.ts';
import { LogWith } from './log-with.tsx';

/** What waited comes again little by little, what matters most first. */
function afresh(due: readonly Due[]): Promise<boolean> {
  const now = Date.now();
  const waiting = overdueIn(due, dayOf(now));
  const days = spreadDays(waiting.length, dayOf(now));
  const plans = waiting.flatMap((one, i) => {
    const day = days[i];
    return day === undefined ? [] : [[meantBy(one), day] as const];
  });
  return attempt(
    async () => beginAfresh(await records(), plans, now),
    () => `Begun afresh: what waited comes again from tomorrow until ${days.at(-1)}.`,
  );
}

const actions = dueActions(act);

/** Whom to be in touch with today, and when to be told. */
export function TodaySection() {
  const today = useToday();
  const [logged, setLogged] = useState<Due>();
  const list = useRecords((store) => todayList(store, Date.now()), [today]);
  const { telling, asks, onYes, onNo, ...rest } = useTelling();
  const close = () => setLogged(undefined);
  const isLogged = (one: Due) => logged !== undefined && dueKey(logged) === dueKey(one);
  return (
    <Today
      due={list?.due}
      upcoming={list?.upcoming}
      today={today}
      logOf={
        logged && {
          key: dueKey(logged),
          log: <LogWith key={dueKey(logged)} people={logged.people} onSaved={close} />,
        }
      }
      onLogOf={(one) => setLogged(isLogged(one) ? undefined : one)}
      onBeginAfresh={() => void afresh(list?.due ?? [])}
      onOpenPerson={(id) => go(`people/${id}`)}
      asking={asks && <AskToTell onYes={onYes} onNo={onNo} />}
      {...actions}
    >
      {telling && <TellingForm telling={telling} {...rest} />}
    </Today>
  );
}
