import type { CircleSuggestion } from '../../../utils/core/suggestion.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { isolate } from '../../ui/words.ts';
import { DraftText } from './DraftText.tsx';
import { everyText } from './next-words.ts';
import type { SuggestionItemProps } from './SuggestionItem.tsx';
import { titleOf } from './words.ts';

type StartProps = Pick<SuggestionItemProps, 'lookups' | 'onCopy' | 'onOpenPerson' | 'onCalendar'> & {
  circle: CircleSuggestion;
};

/**
 * How to bring a circle to life: whom to ask first, how often to meet, an invitation to edit. Out: a text to copy, the
 * meetings for the calendar.
 */
export function CircleStart({ circle, lookups, onCopy, onOpenPerson, onCalendar }: StartProps) {
  const step = lookups.firstStep(circle);
  const first = lookups.personName(step.askFirst) ?? 'somebody';
  return (
    <div class="k-stack">
      <ul class="k-circle-people" aria-label="People of this circle">
        {circle.personIds.map((id) => (
          <li key={id} class="k-row k-row-close">
            <Avatar id={id} name={lookups.personName(id) ?? '?'} size="s" />
            <button type="button" class="k-link-button" onClick={() => onOpenPerson(id)}>
              <bdi>{lookups.personName(id) ?? 'Somebody'}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p>
        Ask {isolate(first)} first. Begin by meeting {everyText(step.everyDays)}.
      </p>
      <div class="k-row k-row-close">
        <Button small onClick={() => onCalendar(circle, titleOf(circle, lookups), step.everyDays)}>
          Save the meetings for your calendar
        </Button>
        <span class="k-soft k-small">The first is a week from today; move it to when you agree on.</span>
      </div>
      <DraftText label="Invitation" text={step.invitation} onCopy={onCopy} />
    </div>
  );
}
