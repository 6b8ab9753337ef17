import { useState } from 'preact/hooks';
import type { MeetingDraft } from '../../../utils/core/views.ts';
import { DurationField } from '../../log/DurationField.tsx';
import { useFirstField } from '../../person/use-editing.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { AlertIcon } from '../../ui/icons.tsx';
import type { Pickable } from '../../ui/offers.ts';
import { TextArea } from '../../ui/TextArea.tsx';
import { Roster } from './Roster.tsx';

/** Who may have been at a meeting. */
export interface MeetingRoster {
  people: readonly Pickable[];
  /** Who was at the last one. */
  lastThere: ReadonlySet<string>;
}

export interface MeetingFormProps {
  roster: MeetingRoster;
  /** `YYYY-MM-DD` */
  today: string;
  /** @returns why it could not be kept, as a sentence; undefined if it was. */
  onSave(draft: MeetingDraft): Promise<string | undefined>;
  onCancel(): void;
}

/** A meeting of a community, once for everybody who was there. Out: who, when, what about, how long. */
export function MeetingForm({ roster, today, onSave, onCancel }: MeetingFormProps) {
  const { people, lastThere } = roster;
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(people.flatMap(({ id }) => (lastThere.has(id) ? [id] : []))),
  );
  const [day, setDay] = useState(today);
  const [about, setAbout] = useState('');
  const [duration, setDuration] = useState('');
  const [problem, setProblem] = useState<string>();
  const [busy, setBusy] = useState(false);
  const form = useFirstField<HTMLDivElement>();
  const save = async () => {
    if (busy) return;
    setBusy(true);
    const personIds = people.flatMap(({ id }) => (ticked.has(id) ? [id] : []));
    const when = day === today || day === '' ? '' : `${day}T12:00`;
    setProblem(await onSave({ personIds, when, about, duration }));
    setBusy(false);
  };
  return (
    <form
      class="k-panel"
      aria-label="Log a meeting"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="k-stack" ref={form}>
        <div class="k-form-row">
          <DateField label="Day" value={day} onInput={setDay} />
          <DurationField duration={duration} onDuration={setDuration} />
        </div>
        <TextArea
          label="What about"
          labelNote="optional"
          value={about}
          onInput={setAbout}
          onSubmit={() => void save()}
        />
        <Roster people={people} ticked={ticked} onTicked={setTicked} />
        {problem && (
          <p class="k-error" role="alert">
            <AlertIcon />
            <span dir="auto">{problem}</span>
          </p>
        )}
        <div class="k-row">
          <Button submits look="primary" busy={busy}>
            {busy ? 'Saving…' : 'Save meeting'}
          </Button>
          <Button look="quiet" onClick={onCancel}>
            Leave it
          </Button>
        </div>
      </div>
    </form>
  );
}
