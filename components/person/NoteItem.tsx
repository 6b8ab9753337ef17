import { useEffect, useRef, useState } from 'preact/hooks';
import type { Note } from '../../utils/core/note.ts';
import type { NoteDraft } from '../../utils/core/views.ts';
import { Button } from '../ui/Button.tsx';
import { Chips } from '../ui/Chip.tsx';
import { BinIcon, EditIcon } from '../ui/icons.tsx';
import { PageLink } from '../ui/PageLink.tsx';
import { Said } from '../ui/Said.tsx';
import { TextArea } from '../ui/TextArea.tsx';
import { When } from '../ui/When.tsx';
import { capital } from '../ui/words.ts';
import { NoteFields } from './NoteFields.tsx';
import { useEditing } from './use-editing.ts';

export interface NoteItemProps {
  note: Note;
  /** Milliseconds. */
  now: number;
  topicSuggestions?: readonly string[] | undefined;
  /** `false`, or a promise of it, keeps the form open. */
  onEditNote(id: string, draft: NoteDraft): unknown;
  onDeleteNote(id: string): void;
  onOpenPage(url: string): void;
}

const draftOf = ({ text, kind, topics = [], link = '' }: Note): NoteDraft => ({ text, kind, topics, link });

function Form({ note, topicSuggestions, onEditNote, onClose }: NoteItemProps & { onClose(): void }) {
  const [draft, setDraft] = useState(() => draftOf(note));
  const area = useRef<HTMLTextAreaElement>(null);
  useEffect(() => area.current?.focus(), []);
  const save = async () => {
    if ((await onEditNote(note.id, draft)) !== false) onClose();
  };
  return (
    <div class="k-stack k-stack-close">
      <TextArea
        label="Note"
        areaRef={area}
        value={draft.text}
        onInput={(text) => setDraft((old) => ({ ...old, text }))}
        onSubmit={() => void save()}
      />
      <NoteFields
        draft={draft}
        topicSuggestions={topicSuggestions}
        onDraft={setDraft}
        onSubmit={() => void save()}
      />
      <div class="k-row">
        <Button small look="primary" onClick={() => void save()}>
          Save changes
        </Button>
        <Button small look="quiet" onClick={onClose}>
          Keep as it was
        </Button>
      </div>
    </div>
  );
}

/** A note, an insight or a resource, to be edited in place or deleted. Out: the draft, the wish to delete, a page to open. */
export function NoteItem(props: NoteItemProps) {
  const { note, now } = props;
  const { editing, opener, open, close } = useEditing();
  if (editing) return <Form {...props} onClose={close} />;
  const about = note.text.slice(0, 60);
  return (
    <>
      <div class="k-entry-head">
        <span class="k-entry-kind">{capital(note.kind ?? 'note')}</span>
        <span class="k-soft k-small">
          <When at={note.createdAt} now={now} />
          {note.fromSeveral && ' · told when several were there'}
        </span>
        <span class="k-entry-actions">
          <Button
            small
            look="quiet"
            icon={<EditIcon />}
            label={`Edit this note: ${about}`}
            buttonRef={opener}
            onClick={open}
          />
          <Button
            small
            look="quiet"
            icon={<BinIcon />}
            label={`Delete this note: ${about}`}
            onClick={() => props.onDeleteNote(note.id)}
          />
        </span>
      </div>
      {note.text !== note.link && <Said text={note.text} />}
      {note.link && (
        <p class="k-entry-link">
          <PageLink url={note.link} onOpenPage={props.onOpenPage}>
            <bdi>{note.link}</bdi>
          </PageLink>
        </p>
      )}
      <Chips texts={note.topics ?? []} label="Topics" look="plain" />
    </>
  );
}
