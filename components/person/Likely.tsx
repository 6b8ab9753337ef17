import type { Likeness, Reason } from '../../utils/core/same-person.ts';
import { Button } from '../ui/Button.tsx';

export interface LikelyProps {
  likely: readonly Likeness[];
  onSamePerson(personId: string): void;
  onNotSamePerson(personId: string): void;
  /** Opens the person's own page in the options. */
  onOpenPerson(personId: string): void;
}

const WORDS: Readonly<Record<Reason, string>> = {
  'each names the other': 'a page of each calls the other its own',
  'names a page of theirs': 'this one calls a page of theirs its own',
  'is named by theirs': 'a page of theirs calls this one its own',
  'same e-mail': 'the same e-mail address',
  'same name and organisation': 'the same name and organisation',
};

/** How sure a score is, in a word. */
export function sureness(score: number): string {
  if (score >= 0.9) return 'Almost surely';
  return score >= 0.7 ? 'Likely' : 'Possibly';
}

function One({ one, ...on }: Omit<LikelyProps, 'likely'> & { one: Likeness }) {
  return (
    <li class="k-stack k-likely">
      <p>
        {sureness(one.score)}{' '}
        <Button small look="quiet" onClick={() => on.onOpenPerson(one.personId)}>
          <bdi>{one.name}</bdi>
        </Button>
        <span class="k-soft k-small">: {one.reasons.map((reason) => WORDS[reason]).join('; ')}.</span>
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
