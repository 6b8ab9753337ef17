import type { Column } from '../../../../components/options/data/import/Mapping.tsx';
import type { RecordsPlan } from '../../../../utils/core/imports/judge-record.ts';
import type { Choice, Choices, Plan } from '../../../../utils/core/imports/judged.ts';
import type { OwnExport } from '../../../../utils/core/imports/own-export.ts';
import type { CsvTable } from '../../../../utils/formats/csv.ts';
import { guessMapping, type Mapping, PLAIN_FIELDS } from '../../../../utils/formats/plain-csv.ts';

/** What is done with the file that the user chose, until it is taken in. */
export type InHand =
  | { step: 'reading'; label: string; done: number; total?: number | undefined }
  | { step: 'passphrase'; file: File; problem?: string | undefined }
  | { step: 'mapping'; file: File; table: CsvTable; mapping: Mapping; problem?: string | undefined }
  | { step: 'records'; file: File; own: OwnExport; plan: RecordsPlan }
  | {
      step: 'preview';
      file: File;
      format: string;
      plan: Plan;
      choices: Choices;
      busy: boolean;
      /** The columns that were read as those of our own. */
      table?: CsvTable | undefined;
    };

/** So many rows show what a column holds. */
const SAMPLES = 3;
const SAMPLE_LETTERS = 40;

/** The columns of a table, with what stands in the first rows that have something there. */
export const columnsOf = (table: CsvTable): Column[] =>
  table.columns.map((name) => ({
    name,
    samples: table.rows
      .slice(0, 50)
      .map((row) => row.cell(name))
      .filter((cell) => cell !== '')
      .slice(0, SAMPLES)
      .map((cell) => cell.slice(0, SAMPLE_LETTERS)),
  }));

/** A table as it is first shown. */
export const tableInHand = (file: File, table: CsvTable): InHand => ({
  step: 'mapping',
  file,
  table,
  mapping: guessMapping(table.columns),
});

/** The mapping with one column read as something else; an empty field is not read. */
export function mapped(mapping: Mapping, column: number, field: string): Mapping {
  const known = PLAIN_FIELDS.find(({ id }) => id === field);
  const rest = new Map([...mapping].filter(([at]) => at !== column));
  return known ? rest.set(column, known.id) : rest;
}

const NAMING: readonly string[] = ['name', 'givenName', 'familyName', 'email', 'page'];

/** Why nobody can be found in a table as it is mapped, as a sentence. */
export const mappingProblem = (mapping: Mapping): string | undefined =>
  [...mapping.values()].some((field) => NAMING.includes(field))
    ? undefined
    : 'No column says who the people are: choose one that holds a name, an e-mail address or a page.';

/** Somebody whose e-mail address is known is taken for that person at first; of the others nothing is assumed. */
const SURE = 0.8;

/** The choices that a preview begins with: the user sees each and changes what is wrong. */
export function firstChoices({ people }: Plan): Choices {
  const choices = new Map<string, Choice>();
  for (const { person, verdict } of people)
    if (verdict.kind === 'unclear')
      choices.set(person.mark, (verdict.likely[0]?.score ?? 0) >= SURE ? 'same' : 'new');
  return choices;
}
