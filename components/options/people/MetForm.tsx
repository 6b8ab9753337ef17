import { useState } from 'preact/hooks';
import type { Met } from '../../../utils/core/person.ts';
import type { MetDraft } from '../../../utils/core/views.ts';
import { useFirstField } from '../../person/use-editing.ts';
import { Button } from '../../ui/Button.tsx';
import type { Pickable } from '../../ui/offers.ts';
import { MetFields, type PeopleSearch } from './MetFields.tsx';
import { metDraftOf, useThrough } from './use-through.ts';

export interface MetFormProps {
  /** Who was met. */
  personId: string;
  met: Met;
  /** Through whom, where that is somebody known. */
  through: Pick<Pickable, 'id' | 'name'> | undefined;
  search?: PeopleSearch | undefined;
  onSave(draft: MetDraft): void;
  onCancel(): void;
}

/** How, when and through whom the user met somebody, to be changed where it stands. Out: how it is to be. */
export function MetForm(props: MetFormProps) {
  const [draft, setDraft] = useState(() => metDraftOf(props.met));
  const change = (part: Partial<MetDraft>) => setDraft((old) => ({ ...old, ...part }));
  const { through, pick } = useThrough(props, draft, change);
  const form = useFirstField<HTMLFormElement>();
  return (
    <form
      class="k-stack"
      noValidate
      ref={form}
      onSubmit={(event) => {
        event.preventDefault();
        props.onSave(draft);
      }}
    >
      <MetFields {...props} draft={draft} through={through} onDraft={change} onThrough={pick} />
      <div class="k-row">
        <Button small submits look="primary">
          Save changes
        </Button>
        <Button small look="quiet" onClick={props.onCancel}>
          Keep as it was
        </Button>
      </div>
    </form>
  );
}
