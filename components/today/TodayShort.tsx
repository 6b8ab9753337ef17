import { type Due, dueKey } from '../../utils/core/follow-ups/due.ts';
import { CAP } from '../../utils/core/follow-ups/rank.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { type TodayActs, TodayItem } from './TodayItem.tsx';

interface TodayShortProps extends TodayActs {
  /** What is due, what matters most first. */
  due: readonly Due[];
  today: string;
  onOpenAll(): void;
}

/** So many have room beside everything else. */
const SHOWN = 3;

/** Who matters most, and how many others; of many only that they are. */
function summaryOf(due: readonly Due[]): string {
  const name = due[0]?.people[0]?.name ?? '';
  const more = due.length - 1;
  if (more === 0) return `Today: ${name}`;
  return more < CAP ? `Today: ${name} and ${more} more` : `Today: ${name} and others`;
}

/** What matters most of what is due today, folded; nothing where nothing is. */
export function TodayShort({ due, onOpenAll, ...rest }: TodayShortProps) {
  if (due.length === 0) return null;
  return (
    <Disclosure summary={summaryOf(due)}>
      <div class="k-stack k-stack-close">
        <ul class="k-today-short" aria-label="Due today">
          {due.slice(0, SHOWN).map((one) => (
            <TodayItem key={dueKey(one)} small {...rest} due={one} />
          ))}
        </ul>
        <div>
          <Button small look="quiet" onClick={onOpenAll}>
            {due.length > SHOWN ? 'All of today' : 'Open today'}
          </Button>
        </div>
      </div>
    </Disclosure>
  );
}
