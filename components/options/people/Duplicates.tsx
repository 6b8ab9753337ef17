import { useEffect, useRef, useState } from 'preact/hooks';
import type { Person } from '../../../utils/core/person.ts';
import type { Reason } from '../../../utils/core/same-person.ts';
import { reasonWords, sureness } from '../../person/likeness-words.ts';
import { Button } from '../../ui/Button.tsx';
import { Choice } from '../../ui/Choice.tsx';
import { Empty } from '../../ui/Empty.tsx';
import { BackIcon, PeopleIcon } from '../../ui/icons.tsx';
import { Progress } from '../../ui/Progress.tsx';
import { When } from '../../ui/When.tsx';
import { capital, counted } from '../../ui/words.ts';
import { Page } from '../Page.tsx';

/** One of two who may be the same. */
export interface Twin {
  person: Person;
  pages: readonly string[];
  notes: number;
}

/** Two who may be the same. */
export interface Duplicate {
  id: string;
  twins: readonly [Twin, Twin];
  reasons: readonly Reason[];
  score: number;
}

export interface DuplicatesProps {
  /** Undefined while they are looked for. */
  duplicates: readonly Duplicate[] | undefined;
  /** How far the search is. */
  progress: { done: number; total: number };
  more: boolean;
  /** Milliseconds. */
  now: number;
  onMore(): void;
  onJoin(keptId: string, goneId: string): void;
  onKeepApart(oneId: string, otherId: string): void;
  onOpenPerson(id: string): void;
  onBack(): void;
}

function Side({ twin, now, onOpenPerson }: { twin: Twin } & Pick<DuplicatesProps, 'now' | 'onOpenPerson'>) {
  const { person, pages, notes } = twin;
  const lines = [person.headline, person.organisation, ...(person.emails ?? []), ...pages].filter(Boolean);
  return (
    <div class="k-twin">
      <button type="button" class="k-link-button k-strong" onClick={() => onOpenPerson(person.id)}>
        <bdi>{person.name}</bdi>
      </button>
      {lines.slice(0, 6).map((line) => (
        <p key={line} class="k-soft k-small k-import-line" dir="auto">
          {line}
        </p>
      ))}
      <p class="k-soft k-small">
        {counted(person.tie.count, 'contact')}, {counted(notes, 'note')}
        {person.tie.lastAt !== undefined && (
          <>
            , last contact <When at={person.tie.lastAt} now={now} />
          </>
        )}
      </p>
    </div>
  );
}

function One({ one, ...props }: { one: Duplicate } & DuplicatesProps) {
  const [first, second] = one.twins;
  const [keptId, setKept] = useState(first.person.id);
  const gone = keptId === first.person.id ? second : first;
  return (
    <li class="k-stack">
      <p>
        {sureness(one.score)} the same person
        <span class="k-soft">: {one.reasons.map(reasonWords).join('; ')}.</span>
      </p>
      <div class="k-twins">
        <Side twin={first} {...props} />
        <Side twin={second} {...props} />
      </div>
      <Choice
        label="Where they differ, what counts is what is kept about"
        value={keptId}
        options={one.twins.map(({ person }, at) => ({
          value: person.id,
          label: `${at === 0 ? 'the first' : 'the second'}: ${person.name}`,
        }))}
        onPick={setKept}
      />
      <div class="k-row">
        <Button
          look="primary"
          small
          label={`${capital(first.person.name)} and ${second.person.name} are the same person`}
          onClick={() => props.onJoin(keptId, gone.person.id)}
        >
          Same person
        </Button>
        <Button
          small
          label={`${first.person.name} and ${second.person.name} are not the same`}
          onClick={() => props.onKeepApart(first.person.id, second.person.id)}
        >
          Not the same
        </Button>
      </div>
    </li>
  );
}

function List(props: DuplicatesProps) {
  const { duplicates, progress, more, onMore } = props;
  if (!duplicates) return <Progress label="Looking for duplicates" {...progress} />;
  if (duplicates.length === 0)
    return (
      <Empty icon={<PeopleIcon />} title="No duplicates found">
        Nobody shares an e-mail address, a page, or a name with the organisation.
      </Empty>
    );
  return (
    <>
      <ul class="k-list">
        {duplicates.map((one) => (
          <One key={one.id} one={one} {...props} />
        ))}
      </ul>
      {more && (
        <div class="k-more">
          <Button onClick={onMore}>Show more</Button>
        </div>
      )}
    </>
  );
}

/** People who may be one, two by two. In: the pairs. Out: the same, not the same (for ever), a look at one of them. */
export function Duplicates(props: DuplicatesProps) {
  const { duplicates, onBack } = props;
  const place = useRef<HTMLDivElement>(null);
  const before = useRef(duplicates?.length ?? 0);
  useEffect(() => {
    const count = duplicates?.length ?? 0;
    // What was decided is gone, and the focus with it: the keyboard goes on from here.
    if (count < before.current && document.activeElement === document.body) place.current?.focus();
    before.current = count;
  }, [duplicates]);
  return (
    <Page
      title="Duplicates"
      lead="People who may be one. Nothing is joined by itself; what you join can be separated again at any time."
    >
      <div>
        <Button small look="quiet" icon={<BackIcon />} onClick={onBack}>
          All people
        </Button>
      </div>
      <div ref={place} tabIndex={-1} class="k-stack">
        <List {...props} />
      </div>
    </Page>
  );
}
