import type { Person } from '../../utils/core/person.ts';
import { Button } from '../ui/Button.tsx';
import { Disclosure } from '../ui/Disclosure.tsx';
import { Loading } from '../ui/Loading.tsx';
import { counted } from '../ui/words.ts';
import { HerePerson } from './HerePerson.tsx';
import './here.css';

/** What was found on the page: not asked yet, on its way, not allowed, or who. */
export type Finding<T> = 'not asked' | 'looking' | 'closed' | 'failed' | readonly T[];

export interface PeopleHereProps {
  /** Whom its links lead to. */
  linked: Finding<Person>;
  /** Whose names stand on it: those of one name together. */
  named: Finding<readonly Person[]>;
  /** Milliseconds. */
  now: number;
  onLook(): void;
  onLookForNames(): void;
  /** Shows a person's card. */
  onShow(personId: string): void;
}

const SENTENCES = {
  closed: 'Kithcraft cannot read this page: the browser keeps it closed to extensions.',
  failed: 'Your records could not be opened, so nobody can be found here. Nothing was changed; try again.',
} as const;

interface FoundProps<T> {
  finding: Finding<T>;
  /** Said where nobody was found. */
  nobody: string;
  /** For screen readers. */
  label: string;
  /** Above them, where others stand above. */
  title?: string;
  children(one: T): preact.ComponentChildren;
}

/** What came of looking, in all its states. */
function Found<T>({ finding, nobody, label, title, children }: FoundProps<T>) {
  if (finding === 'not asked') return null;
  if (finding === 'looking') return <Loading label={label} lines={2} />;
  if (finding === 'closed' || finding === 'failed') return <p class="k-soft">{SENTENCES[finding]}</p>;
  if (finding.length === 0) return <p class="k-soft">{nobody}</p>;
  return (
    <>
      {title && <p class="k-heading">{title}</p>}
      <ul class="k-here" aria-label={label}>
        {finding.map(children)}
      </ul>
    </>
  );
}

/** People of one name: who of them is meant, the page does not say. */
function Namesakes({
  people,
  ...rest
}: { people: readonly Person[] } & Pick<PeopleHereProps, 'now' | 'onShow'>) {
  const [first, ...others] = people;
  if (!first) return null;
  if (others.length === 0) return <HerePerson person={first} {...rest} />;
  return (
    <li class="k-here-same">
      <p class="k-small">
        <bdi>{first.name}</bdi> <span class="k-soft">· {people.length} possible</span>
      </p>
      <ul class="k-here" aria-label={`${people.length} possible: ${first.name}`}>
        {people.map((person) => (
          <HerePerson key={person.id} person={person} {...rest} />
        ))}
      </ul>
    </li>
  );
}

/** Who on the current page is known, when the user asks. In: what was found. Out: what to look for, whom to show. */
export function PeopleHere({ linked, named, onLook, onLookForNames, ...rest }: PeopleHereProps) {
  const count = Array.isArray(linked) ? linked.length : 0;
  return (
    <Disclosure
      summary={
        count > 0 ? `People you know here: ${counted(count, 'person', 'people')}` : 'People you know here'
      }
      onOpen={onLook}
    >
      <div class="k-stack k-stack-close">
        <Found
          finding={linked}
          label="People this page links to"
          nobody="No link here leads to somebody you know."
        >
          {(person) => <HerePerson key={person.id} person={person} {...rest} />}
        </Found>
        {Array.isArray(linked) && named === 'not asked' && (
          <div>
            <Button small onClick={onLookForNames}>
              Look for names
            </Button>{' '}
            <span class="k-hint">in the text, without a link. Nothing of it is kept.</span>
          </div>
        )}
        <Found
          finding={named}
          label="People named on this page"
          title="Named in the text"
          nobody="No name of somebody you know stands here without a link."
        >
          {(people) => <Namesakes key={people[0]?.id} people={people} {...rest} />}
        </Found>
      </div>
    </Disclosure>
  );
}
