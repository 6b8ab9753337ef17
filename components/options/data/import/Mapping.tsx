import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../../../ui/Button.tsx';
import { Select } from '../../../ui/Select.tsx';
import { isolate } from '../../../ui/words.ts';

/** A column of a table: its name, and what stands in its first rows. */
export interface Column {
  name: string;
  samples: readonly string[];
}

export interface MappingProps {
  file: string;
  columns: readonly Column[];
  /** What a column can be read as. */
  fields: readonly { id: string; label: string }[];
  /** Which column, by its place, is read as which field. */
  mapping: ReadonlyMap<number, string>;
  /** Why it cannot go on like this, as a sentence. */
  problem?: string | undefined;
  /** `field` is empty for a column that is not read. */
  onMap(column: number, field: string): void;
  onGoOn(): void;
  onCancel(): void;
}

const NOT_READ = { value: '', label: 'Not read' };

function ColumnRow({ column, at, props }: { column: Column; at: number; props: MappingProps }) {
  const options = [NOT_READ, ...props.fields.map(({ id, label }) => ({ value: id, label }))];
  return (
    <tr>
      <th scope="row" dir="auto">
        {column.name || `Column ${at + 1}`}
      </th>
      <td class="k-soft" dir="auto">
        {column.samples.join(' · ') || 'empty'}
      </td>
      <td>
        <Select
          label={`What ${isolate(column.name || `column ${at + 1}`)} holds`}
          labelHidden
          value={props.mapping.get(at) ?? ''}
          options={options}
          onPick={(field) => props.onMap(at, field)}
        />
      </td>
    </tr>
  );
}

/** Lets the user say what the columns of a table hold. In: a guess. Out: each change, to go on, to leave it. */
export function Mapping(props: MappingProps) {
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <div class="k-panel k-stack">
      <h3 ref={title} tabIndex={-1} dir="auto">
        What do the columns of {isolate(props.file)} hold?
      </h3>
      <p class="k-soft">
        Guessed by their names; change what is wrong. Columns that are not read are left out.
      </p>
      <div class="k-import-table">
        <table>
          <thead>
            <tr>
              <th scope="col">Column</th>
              <th scope="col">For example</th>
              <th scope="col">Is read as</th>
            </tr>
          </thead>
          <tbody>
            {props.columns.map((column, at) => (
              <ColumnRow key={String(at)} column={column} at={at} props={props} />
            ))}
          </tbody>
        </table>
      </div>
      {props.problem && (
        <p class="k-error" role="alert" dir="auto">
          {props.problem}
        </p>
      )}
      <div class="k-row">
        <Button look="primary" onClick={props.onGoOn}>
          Look at what it would do
        </Button>
        <Button onClick={props.onCancel}>Leave it</Button>
      </div>
    </div>
  );
}
