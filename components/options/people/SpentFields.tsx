import { DurationField } from '../../log/DurationField.tsx';
import { TextField } from '../../ui/TextField.tsx';
import type { InteractionEdit } from './InteractionItem.tsx';

interface SpentFieldsProps {
  edit: InteractionEdit;
  onEdit(part: Partial<InteractionEdit>): void;
}

/** How long an interaction was, at which place and at which event. Out: what is typed. */
export function SpentFields({ edit, onEdit }: SpentFieldsProps) {
  return (
    <div class="k-form-row">
      <DurationField duration={edit.duration ?? ''} onDuration={(duration) => onEdit({ duration })} />
      <TextField
        label="Place"
        labelNote="optional"
        value={edit.place ?? ''}
        onInput={(place) => onEdit({ place })}
      />
      <TextField
        label="Event"
        labelNote="optional"
        hint="Who was met at the same one is a cohort."
        value={edit.event ?? ''}
        onInput={(event) => onEdit({ event })}
      />
    </div>
  );
}
