import { useState } from 'preact/hooks';
import { minutesInWords } from '../../../utils/core/duration.ts';
import type { Interaction } from '../../../utils/core/interaction.ts';
import type { InteractionKind } from '../../../utils/core/interaction-kinds.ts';
import { PlaceField } from '../../log/PlaceField.tsx';
import { ThingsField } from '../../log/ThingsField.tsx';
import { useFirstField } from '../../person/use-editing.ts';
import { Button } from '../../ui/Button.tsx';
import { DateField } from '../../ui/DateField.tsx';
import { useKindName } from '../../ui/kind-names.ts';
import type { Pickable } from '../../ui/offers.ts';
import { Select } from '../../ui/Select.tsx';
import { TagField } from '../../ui/TagField.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { minuteOf } from '../../ui/time.ts';
import { capital } from '../../ui/words.ts';
import type { InteractionEdit } from './InteractionItem.tsx';
import { SpentFields } from './SpentFields.tsx';

export interface InteractionFormProps {
  interaction: Interaction;
  kinds: readonly InteractionKind[];
  topicSuggestions?: readonly string[] | undefined;
  communities?: readonly Pickable[] | undefined;
  near?: readonly string[] | undefined;
  onSave(edit: InteractionEdit): void;
  onCancel(): void;
}

function editOf({ followUp, ...one }: Interaction): InteractionEdit {
  const isOpen = followUp?.doneAt === undefined;
  return {
    ...{ kind: one.kind, when: minuteOf(one.at), about: one.about, topics: one.topics },
    ...{ communityId: one.communityId ?? '', gave: one.gave ?? [], got: one.got ?? [] },
    ...{ duration: one.duration === undefined ? '' : minutesInWords(one.duration) },
    ...{ place: one.place ?? '', event: one.event ?? '' },
    followUpOn: (isOpen && followUp?.on) || '',
    ...(isOpen ? { followUpWhat: followUp?.what ?? '' } : {}),
  };
}

/** An interaction to be changed: kind, when, what about, topics, what was given and got, follow-up. Out: how it is to be. */
export function InteractionForm(props: InteractionFormProps) {
  const [edit, setEdit] = useState(() => editOf(props.interaction));
  const kindName = useKindName();
  const [where, setWhere] = useState('');
  // Left alone, the moment stays to the second; a field has minutes only, and one hour of the year twice.
  const isSameMoment = edit.when === minuteOf(props.interaction.at);
  const save = () => props.onSave(isSameMoment ? { ...edit, when: '' } : edit);
  const change = (part: Partial<InteractionEdit>) => setEdit((old) => ({ ...old, ...part }));
  const form = useFirstField<HTMLDivElement>();
  const kinds = props.kinds.map((value) => ({ value, label: capital(kindName(value)) }));
  return (
    <div class="k-stack" ref={form}>
      <div class="k-form-row">
        <Select label="Kind" value={edit.kind} options={kinds} onPick={(kind) => change({ kind })} />
        <DateField time label="When" value={edit.when} onInput={(when) => change({ when })} />
        <DateField
          label="Follow-up"
          value={edit.followUpOn}
          onInput={(followUpOn) => change({ followUpOn })}
        />
      </div>
      {edit.followUpOn !== '' && (
        <TextField
          label="What the follow-up is about"
          labelNote="optional"
          value={edit.followUpWhat ?? ''}
          onInput={(followUpWhat) => change({ followUpWhat })}
          onEnter={() => save()}
        />
      )}
      <TextArea
        label="What about"
        value={edit.about}
        onInput={(about) => change({ about })}
        onSubmit={() => save()}
      />
      <TagField
        label="Topics"
        tags={edit.topics}
        suggestions={props.topicSuggestions}
        onTags={(topics) => change({ topics })}
      />
      <div class="k-form-row">
        <ThingsField
          label="You gave"
          things={edit.gave}
          onThings={(gave) => change({ gave })}
          onSubmit={() => save()}
        />
        <ThingsField
          label="You got"
          things={edit.got}
          onThings={(got) => change({ got })}
          onSubmit={() => save()}
        />
      </div>
      <PlaceField
        places={props.communities ?? []}
        near={props.near ?? []}
        communityId={edit.communityId ?? ''}
        text={where}
        onText={setWhere}
        onPlace={(communityId) => change({ communityId })}
      />
      <SpentFields edit={edit} onEdit={change} />
      <div class="k-row">
        <Button look="primary" onClick={() => save()}>
          Save changes
        </Button>
        <Button look="quiet" onClick={props.onCancel}>
          Keep as it was
        </Button>
      </div>
    </div>
  );
}
