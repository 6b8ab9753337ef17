import { useState } from 'preact/hooks';
import type { InteractionKind } from '../../../utils/core/interaction-kinds.ts';
import type { Kind } from '../../../utils/core/kinds.ts';
import { Button } from '../../ui/Button.tsx';
import { Select } from '../../ui/Select.tsx';
import { capital, isolate } from '../../ui/words.ts';

interface TakeAwayKindProps {
  kind: Kind;
  /** The others that its contacts can count as. */
  others: readonly Kind[];
  /** Without `into` its contacts keep it. */
  onTakeAway(into?: InteractionKind): void;
  onCancel(): void;
}

const KEPT = '';

/** Asks what becomes of the contacts of a kind that is taken away. */
export function TakeAwayKind({ kind, others, onTakeAway, onCancel }: TakeAwayKindProps) {
  const [into, setInto] = useState<InteractionKind | typeof KEPT>(KEPT);
  const options: { value: InteractionKind | typeof KEPT; label: string }[] = [
    { value: KEPT, label: `Keep it: they stay “${isolate(kind.name)}”` },
    ...others.map(({ id, name }) => ({ value: id, label: `Count as: ${capital(name)}` })),
  ];
  return (
    <div class="k-form-end">
      <Select
        label={`Contacts of the kind ${isolate(kind.name)}`}
        value={into}
        options={options}
        onPick={(picked) => setInto(picked)}
      />
      <Button look="primary" onClick={() => onTakeAway(into === KEPT ? undefined : into)}>
        Take it away
      </Button>
      <Button look="quiet" onClick={onCancel}>
        Leave it
      </Button>
    </div>
  );
}
