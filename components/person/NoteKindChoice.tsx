import type { NoteKind } from '../../utils/core/note.ts';
import { Choice } from '../ui/Choice.tsx';

const OPTIONS = [
  { value: 'note', label: 'Note' },
  { value: 'insight', label: 'Insight' },
  { value: 'resource', label: 'Resource' },
] as const;

/** What a note is: for oneself, something worth keeping that they told, or a link worth keeping. */
export function NoteKindChoice({
  kind,
  onKind,
}: {
  kind: NoteKind | undefined;
  onKind(kind: NoteKind | undefined): void;
}) {
  return (
    <Choice
      label="What it is"
      labelHidden
      value={kind ?? 'note'}
      options={OPTIONS}
      onPick={(picked) => onKind(picked === 'note' ? undefined : picked)}
    />
  );
}
