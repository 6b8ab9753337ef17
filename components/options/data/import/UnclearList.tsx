import type { FilePerson } from '../../../../utils/core/imports/arrived.ts';
import type { Choices, Choice as Chosen } from '../../../../utils/core/imports/judged.ts';
import type { Likeness } from '../../../../utils/core/same-person.ts';
import { reasonWords, sureness } from '../../../person/likeness-words.ts';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { isolate } from '../../../ui/words.ts';
import { PersonLine } from './PersonLine.tsx';
import { Some } from './Some.tsx';

/** Somebody in the file who may be somebody known. */
export interface Unclear {
  person: FilePerson;
  likely: readonly Likeness[];
}

export interface UnclearListProps {
  unclear: readonly Unclear[];
  choices: Choices;
  onChoose(marks: readonly string[], choice: Chosen): void;
}

const FOR_ALL = [
  { value: 'same', label: 'All are the same' },
  { value: 'new', label: 'All are somebody else' },
  { value: 'leave', label: 'Leave all out' },
] as const;

function One({ one, choices, onChoose }: Omit<UnclearListProps, 'unclear'> & { one: Unclear }) {
  const [likeliest] = one.likely;
  if (!likeliest) return null;
  const { mark, fields } = one.person;
  return (
    <li class="k-import-unclear">
      <div class="k-grow">
        <PersonLine person={one.person} />
        <p class="k-small">
          {sureness(likeliest.score)} <bdi>{likeliest.name}</bdi>
          <span class="k-soft">: {likeliest.reasons.map(reasonWords).join('; ')}.</span>
        </p>
      </div>
      <Select<Chosen>
        label={`What to do with ${isolate(fields.name)}`}
        labelHidden
        value={choices.get(mark) ?? 'new'}
        options={[
          { value: 'same', label: `The same as ${isolate(likeliest.name)}` },
          { value: 'new', label: 'Somebody else: add them' },
          { value: 'leave', label: 'Leave them out' },
        ]}
        onPick={(choice) => onChoose([mark], choice)}
      />
    </li>
  );
}

/** People of a file who may be known, each to be decided by the user; or all at once. Out: the choice for some. */
export function UnclearList({ unclear, choices, onChoose }: UnclearListProps) {
  const all = unclear.map(({ person }) => person.mark);
  return (
    <div class="k-stack">
      {unclear.length > 1 && (
        <div class="k-row">
          {FOR_ALL.map(({ value, label }) => (
            <Button key={value} small look="quiet" onClick={() => onChoose(all, value)}>
              {label}
            </Button>
          ))}
        </div>
      )}
      <Some list={unclear}>
        {(one) => <One key={one.person.mark} one={one} choices={choices} onChoose={onChoose} />}
      </Some>
    </div>
  );
}
