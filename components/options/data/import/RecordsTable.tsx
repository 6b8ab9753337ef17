import type { RecordsPlan, RecordVerdict, Verdicts } from '../../../../utils/core/imports/judge-record.ts';
import type { ListName } from '../../../../utils/core/imports/own-export.ts';
import { LANGUAGE } from '../../../../utils/core/language.ts';

const COLUMNS: readonly (readonly [verdict: RecordVerdict, title: string])[] = [
  ['new', 'New'],
  ['same', 'Here, the same'],
  ['kept', 'Differ: yours stay'],
  ['replaced', 'Differ: the file’s are later'],
];

const LABELS: Readonly<Record<ListName, string>> = {
  people: 'People',
  identities: 'Pages',
  interactions: 'Contacts',
  notes: 'Notes',
  memberships: 'Memberships',
  communities: 'Communities of your own',
  goals: 'Goals',
  reviews: 'Reviews',
  settings: 'Settings',
  profileChanges: 'Changes on pages',
  joins: 'People joined',
  apart: 'People told apart',
  trash: 'In the trash',
  forgotten: 'Marks of people to forget',
  imports: 'Files taken in',
};

const isEmpty = (verdicts: Verdicts): boolean => Object.values(verdicts).every((count) => count === 0);

/** How many records of each kind a file brings, and what becomes of them; kinds of which it has none are left out. */
export function RecordsTable({ lists }: Pick<RecordsPlan, 'lists'>) {
  const rows = (Object.keys(LABELS) as ListName[]).filter((list) => !isEmpty(lists[list]));
  if (rows.length === 0) return null;
  return (
    <div class="k-import-table">
      <table>
        <thead>
          <tr>
            <td />
            {COLUMNS.map(([verdict, title]) => (
              <th key={verdict} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((list) => (
            <tr key={list}>
              <th scope="row">{LABELS[list]}</th>
              {COLUMNS.map(([verdict]) => (
                <td key={verdict}>{lists[list][verdict].toLocaleString(LANGUAGE)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
