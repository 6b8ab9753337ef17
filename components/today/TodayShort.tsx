import { type Due, dueKey } from '../../utils/core/follow-ups/due.ts';
import { Section } from '../card/Section.tsx';
import { Button } from '../ui/Button.tsx';
import { type TodayActs, TodayItem } from './TodayItem.tsx';

interface TodayShortProps extends TodayActs {
  /** What is due, what matters most first. */
  due: readonly Due[];
  today: string;
  onOpenAll(): void;
}

/** So many have room beside everything else. */
const SHOWN = 3;

/** What matters most of what is due today; nothing where nothing is. */
export function TodayShort({ due, onOpenAll, ...rest }: TodayShortProps) {
  if (due.length === 0) return null;
  return (
    <Section title="Today">
      <ul class="k-today-short">
        {due.slice(0, SHOWN).map((one) => (
          <TodayItem key={dueKey(one)} small {...rest} due={one} />
        ))}
      </ul>
      <div>
        <Button small look="quiet" onClick={onOpenAll}>
          {due.length > SHOWN ? 'All of today' : 'Open today'}
        </Button>
      </div>
    </Section>
  );
}
