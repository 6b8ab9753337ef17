import {
  isNothingNew,
  type JudgedPerson,
  type RecordsPlan,
  type RecordVerdict,
} from '../../../../utils/core/imports/judge-record.ts';
import { Disclosure } from '../../../ui/Disclosure.tsx';
import { LeftOutList } from './LeftOutList.tsx';
import { PreviewPanel } from './PreviewPanel.tsx';
import { RecordsTable } from './RecordsTable.tsx';
import { Some } from './Some.tsx';

export interface RecordsPreviewProps {
  /** The file as the user knows it. */
  file: string;
  plan: RecordsPlan;
  /** What is changed, each in a sentence, where it is to be seen. */
  changes?: readonly string[] | undefined;
  onTakeIn(): void;
  onCancel(): void;
}

const PROMISE =
  'Nothing is changed yet. Of an entry that is here and differs, the one that was changed later stays; where neither was, yours. Nothing that is here goes away, and all of it can be undone as one step.';

const TITLES: readonly (readonly [verdict: RecordVerdict, title: string])[] = [
  ['new', 'New people'],
  ['replaced', 'People whom the file has as they were changed later: they become as they are there'],
  ['kept', 'People who differ, and stay as they are here'],
];

function People({ title, people }: { title: string; people: readonly JudgedPerson[] }) {
  if (people.length === 0) return null;
  return (
    <Disclosure summary={title}>
      <Some list={people}>
        {({ id, name }) => (
          <li key={id} dir="auto">
            {name}
          </li>
        )}
      </Some>
    </Disclosure>
  );
}

/** What taking in an export of our own would do, before anything is done. Out: to take it in, to leave it. */
export function RecordsPreview({ file, plan, changes, onTakeIn, onCancel }: RecordsPreviewProps) {
  return (
    <PreviewPanel
      format="Kithcraft’s export"
      file={file}
      nothing={isNothingNew(plan)}
      promise={PROMISE}
      onTakeIn={onTakeIn}
      onCancel={onCancel}
    >
      {changes && changes.length > 0 && (
        <Disclosure open summary="What changes">
          <Some list={changes}>
            {(says) => (
              <li key={says} dir="auto">
                {says}
              </li>
            )}
          </Some>
        </Disclosure>
      )}
      <RecordsTable lists={plan.lists} />
      {TITLES.map(([verdict, title]) => (
        <People key={verdict} title={title} people={plan.people.filter((one) => one.verdict === verdict)} />
      ))}
      {plan.leftOut.length > 0 && (
        <Disclosure open summary="What is left out, and why">
          <LeftOutList leftOut={plan.leftOut} />
        </Disclosure>
      )}
    </PreviewPanel>
  );
}
