import type { BadgeCount, Telling } from '../../../utils/core/follow-ups/telling.ts';
import { LANGUAGE } from '../../../utils/core/language.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Switch } from '../../ui/Switch.tsx';
import { TimeField } from '../../ui/TimeField.tsx';

export interface TellingFormProps {
  telling: Telling;
  /** Whether the browser may notify: asked for with the switch. */
  tells: boolean;
  onTells(on: boolean): void;
  onTelling(change: Partial<Telling>): void;
}

const DAY_NAME = new Intl.DateTimeFormat(LANGUAGE, { weekday: 'short', timeZone: 'UTC' });

/** A Sunday, from which the days of a week are named. */
const SUNDAY = Date.UTC(2026, 10, 1);

/** From Monday on. */
const WEEK = [1, 2, 3, 4, 5, 6, 0].map((day) => ({
  day,
  name: DAY_NAME.format(SUNDAY + day * 86_400_000),
}));

const BADGES: readonly { value: BadgeCount; label: string }[] = [
  { value: 'all', label: 'All that is due' },
  { value: 'today', label: 'What is due today' },
  { value: 'nothing', label: 'Nothing' },
];

/** The last day that is chosen stays: without one nothing would ever be told, and the switch says that. */
function toggled(days: readonly number[], day: number): number[] {
  if (!days.includes(day)) return [...days, day].sort();
  return days.length === 1 ? [...days] : days.filter((one) => one !== day);
}

function Days({ telling, onTelling }: Pick<TellingFormProps, 'telling' | 'onTelling'>) {
  return (
    <fieldset class="k-field">
      <legend class="k-label">On these days</legend>
      <div class="k-row k-row-close">
        {WEEK.map(({ day, name }) => (
          <Button
            key={day}
            small
            pressed={telling.weekdays.includes(day)}
            onClick={() => onTelling({ weekdays: toggled(telling.weekdays, day) })}
          >
            {name}
          </Button>
        ))}
      </div>
    </fieldset>
  );
}

/** When and how to be told of follow-ups. In: what holds. Out: what is to hold. */
export function TellingForm(props: TellingFormProps) {
  const { telling, tells, onTells, onTelling } = props;
  return (
    <section class="k-part" aria-label="How you are told">
      <h2 class="k-part-title">How you are told</h2>
      <div class="k-panel k-stack">
        <Switch label="Tell me with a notification" on={tells} onSwitch={onTells} />
        {tells && (
          <>
            <div class="k-row k-times">
              <TimeField label="From" value={telling.at} onTime={(at) => onTelling({ at })} />
              <TimeField
                label="Quiet from"
                value={telling.quietFrom}
                onTime={(quietFrom) => onTelling({ quietFrom })}
              />
              <TimeField
                label="Quiet until"
                value={telling.quietTo}
                onTime={(quietTo) => onTelling({ quietTo })}
              />
            </div>
            <Days {...props} />
            <Switch
              label="Say names and what it is about"
              on={telling.names}
              onSwitch={(names) => onTelling({ names })}
            />
          </>
        )}
        <Choice
          label="The number on the icon counts"
          value={telling.badge}
          options={BADGES}
          onPick={(badge) => onTelling({ badge })}
        />
      </div>
    </section>
  );
}
