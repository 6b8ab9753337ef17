import { TextArea } from '../ui/TextArea.tsx';

interface ThingsFieldProps {
  label: string;
  things: readonly string[] | undefined;
  onThings(things: readonly string[]): void;
  onSubmit(): void;
}

/** Several short texts, one on each line. Out: the lines. */
export function ThingsField({ label, things = [], onThings, onSubmit }: ThingsFieldProps) {
  return (
    <TextArea
      label={label}
      labelNote="one on each line"
      rows={1}
      value={things.join('\n')}
      onInput={(text) => onThings(text === '' ? [] : text.split('\n'))}
      onSubmit={onSubmit}
    />
  );
}
