import { counted, type Judged, type Plan } from '../../../../utils/core/imports/judged.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { counted as inWords } from '../../../ui/words.ts';
import { LeftOutList } from './LeftOutList.tsx';
import { Numbers } from './Numbers.tsx';
import { PersonLine } from './PersonLine.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { Some } from './Some.tsx';
import { type Unclear, UnclearList, type UnclearListProps } from './UnclearList.tsx';

export interface PreviewProps extends Pick<UnclearListProps, 'choices' | 'onChoose'> {
  /** The file as the user knows it, and what it is. */
  file: string;
  format: string;
  plan: Plan;
  /** It is being put aside. */
  busy: boolean;
  onTakeIn(): void;
  /** The columns of the table are to be told after all; undefined where it has none to tell. */
  onMap?: (() => void) | undefined;
  onCancel(): void;
}

const unclearOf = (people: readonly Judged[]): Unclear[] =>
  people.flatMap(({ person, verdict }) =>
    verdict.kind === 'unclear' ? [{ person, likely: verdict.likely }] : [],
  );

function People({ title, people }: { title: string; people: readonly Judged[] }) {
  if (people.length === 0) return null;
  return (
    <Disclosure summary={title}>
      <Some list={people}>
        {({ person }) => (
          <li key={person.mark}>
            <PersonLine person={person} />
          </li>
        )}
      </Some>
    </Disclosure>
  );
}

function Lists(props: PreviewProps) {
  const { people, leftOut } = props.plan;
  const unclear = unclearOf(people);
  return (
    <>
      {unclear.length > 0 && (
        <Disclosure open summary={`Unclear: ${inWords(unclear.length, 'person', 'people')} you may know`}>
          <UnclearList unclear={unclear} {...props} />
        </Disclosure>
      )}
      <People title="New people" people={people.filter(({ verdict }) => verdict.kind === 'new')} />
      <People
        title="People you know, of whom the file says more"
        people={people.filter(({ verdict }) => verdict.kind === 'known' && verdict.adds)}
      />
      {leftOut.length > 0 && (
        <Disclosure summary="What is left out, and why">
          <LeftOutList leftOut={leftOut} />
        </Disclosure>
      )}
    </>
  );
}

function numbersOf({ people, contacts, notes, leftOut }: Plan) {
  const { new: fresh, adds, unclear, held } = counted(people);
  return [
    { label: 'New people', count: fresh },
    { label: 'Known, with more', count: adds },
    { label: 'Unclear', count: unclear },
    { label: 'Known already', count: held },
    { label: 'Contacts', count: contacts.length },
    { label: 'Notes', count: notes },
    { label: 'Left out', count: leftOut.length },
  ];
}

/** Nothing of the file is new. */
const isNothing = ({ people, contacts }: Plan): boolean =>
  contacts.length === 0 && people.every(({ verdict }) => verdict.kind === 'known' && !verdict.adds);

const PROMISE =
  'Nothing is changed yet. What you wrote stays as it is: the file only adds. It can be taken back as one step afterwards.';

/** What taking a file in would do, before anything is done. Out: the choices, to take it in, to leave it. */
export function Preview(props: PreviewProps) {
  return (
    <PreviewPanel {...props} nothing={isNothing(props.plan)} promise={PROMISE}>
      <Numbers numbers={numbersOf(props.plan)} />
      <Lists {...props} />
    </PreviewPanel>
  );
}
