import type { Likeness } from '../../utils/core/same-person.ts';
import { Button } from '../ui/Button.tsx';
import { reasonWords, sureness } from './likeness-words.ts';

export interface LikelyProps {
  likely: readonly Likeness[];
  onSamePerson(personId: string): void;
  onNotSamePerson(personId: string): void;
  /** Opens the person's own page in the options. */
  onOpenPerson(personId: string): void;
}

function One({ one, ...on }: Omit<LikelyProps, 'likely'> & { one: Likeness }) {
  return (
    <li class="k-stack k-likely">
      <p>
        {sureness(one.score)}{' '}
        <Button small look="quiet" onClick={() => on.onOpenPerson(one.personId)}>
          <bdi>{one.name}</bdi>
        </Button>
        <span class="k-soft k-small">: {one.reasons.map(reasonWords).join('; ')}.</span>
      </p>
      <div class="k-row">
        <Button small label={`${one.name} is the same person`} onClick={() => on.onSamePerson(one.personId)}>
          Same person
        </Button>
        <Button
          small
          look="quiet"
          label={`${one.name} is not the same person`}
          onClick={() => on.onNotSamePerson(one.personId)}
        >
          Not the same
        </Button>
      </div>
    </li>
  );
}

/** People whom somebody may be, each with the reasons. Out: the same, not the same (for ever), or a look at them. */
export function Likely({ likely, ...on }: LikelyProps) {
  return (
    <ul class="k-list">
      {likely.slice(0, 5).map((one) => (
        <One key={one.personId} one={one} {...on} />
      ))}
    </ul>
  );
}
