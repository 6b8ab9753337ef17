import { useState } from 'preact/hooks';
import type { AtDraft } from '../../utils/core/at.ts';
import { PlaceField } from '../log/PlaceField.tsx';
import { useFirstField } from '../person/use-editing.ts';
import { Button } from '../ui/Button.tsx';
import { DateField } from '../ui/DateField.tsx';
import type { Pickable } from '../ui/offers.ts';
import { TextField } from '../ui/TextField.tsx';

export interface AtFormProps {
  /** `YYYY-MM-DD` */
  today: string;
  /** The communities that it can be of; without any, there is no field for one. */
  places: readonly Pickable[];
  /** @returns why it could not be kept, as a sentence; undefined if it was. */
  onSave(draft: AtDraft): Promise<string | undefined>;
  onCancel(): void;
}

/** Where the user is, and until which day. Out: what is typed. */
export function AtForm({ today, places, onSave, onCancel }: AtFormProps) {
  const [draft, setDraft] = useState<AtDraft>({ event: '', until: today, place: '', communityId: '' });
  const [where, setWhere] = useState('');
  const [problem, setProblem] = useState<string>();
  const change = (part: Partial<AtDraft>) => setDraft((old) => ({ ...old, ...part }));
  const save = async () => setProblem(await onSave(draft));
  const form = useFirstField<HTMLDivElement>();
  return (
    <form
      class="k-panel"
      aria-label="Where I am"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <div class="k-stack" ref={form}>
        <TextField
          label="I am at"
          placeholder="PyCon, a summer school, a fair"
          value={draft.event}
          error={problem}
          onInput={(event) => change({ event })}
        />
        <DateField label="Until" min={today} value={draft.until} onInput={(until) => change({ until })} />
        <TextField
          label="Place"
          labelNote="optional"
          value={draft.place}
          onInput={(place) => change({ place })}
        />
        {places.length > 0 && (
          <PlaceField
            places={places}
            near={[]}
            communityId={draft.communityId}
            text={where}
            onText={setWhere}
            onPlace={(communityId) => {
              change({ communityId });
              setWhere('');
            }}
          />
        )}
        <div class="k-row">
          <Button submits look="primary">
            I am there
          </Button>
          <Button look="quiet" onClick={onCancel}>
            Not now
          </Button>
        </div>
      </div>
    </form>
  );
}
