import type { BegunNote } from '../../utils/core/begun-note.ts';
import { Button } from '../ui/Button.tsx';
import { Notice } from '../ui/Notice.tsx';
import { NoteAbout, type NoteAboutProps } from './NoteAbout.tsx';

interface FormProps {
  /** A hook: what the form of a note needs, and what comes of it. Each form calls it once. */
  useForm(note: BegunNote): Omit<NoteAboutProps, 'onDiscard'>;
  onDiscard(id: string): void;
}

export interface BegunNotesProps extends FormProps {
  /** The newest first. */
  notes: readonly BegunNote[];
  /** The one that was discarded last, while it can come back. */
  discarded: BegunNote | undefined;
  onBringBack(): void;
}

const waiting = (others: number): string =>
  others === 1 ? 'One more note that you began waits.' : `${others} more notes that you began wait.`;

function NoteForm({ note, useForm, onDiscard }: FormProps & { note: BegunNote }) {
  return <NoteAbout {...useForm(note)} onDiscard={() => onDiscard(note.id)} />;
}

/**
 * The notes that were begun on pages: the form of the newest, and how many wait. Out: what is discarded, and the wish for it
 * to come back.
 */
export function BegunNotes({ notes, discarded, onBringBack, ...form }: BegunNotesProps) {
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
      {newest && <NoteForm key={newest.id} {...form} note={newest} />}
      {notes.length > 1 && <p class="k-hint">{waiting(notes.length - 1)}</p>}
    </>
  );
}
