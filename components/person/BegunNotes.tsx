import type { ComponentChildren } from 'preact';
import type { BegunNote } from '../../utils/core/begun-note.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';

export interface BegunNotesProps {
  /** The newest first. */
  notes: readonly BegunNote[];
  /** The one that was discarded last, while it can come back. */
  discarded: BegunNote | undefined;
  onBringBack(): void;
  /** Draws the form of the newest. */
  form(note: BegunNote): ComponentChildren;
}

const waiting = (others: number): string =>
  others === 1 ? 'One more note that you began waits.' : `${others} more notes that you began wait.`;

/** The notes that were begun on pages: the form of the newest, and how many wait. Out: the wish for what was discarded. */
export function BegunNotes({ notes, discarded, onBringBack, form }: BegunNotesProps) {
  const [newest] = notes;
  return (
    <>
      {discarded && (
        <Notice>
          The note was discarded.{' '}
          <Button small onClick={onBringBack}>
            Bring it back
          </Button>
        </Notice>
      )}
      {newest && form(newest)}
      {notes.length > 1 && <p class="k-hint">{waiting(notes.length - 1)}</p>}
    </>
  );
}
