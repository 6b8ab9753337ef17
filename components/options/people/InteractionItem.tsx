import { dayOf } from '../../../utils/core/day.ts';
import type { Interaction } from '../../../utils/core/interaction.ts';
import type { InteractionKind } from '../../../utils/core/interaction-kinds.ts';
import type { InteractionDraft } from '../../../utils/core/views.ts';
import { placeOf } from '../../person/community-name.ts';
import { InteractionEntry } from '../../person/InteractionEntry.tsx';
import { useEditing } from '../../person/use-editing.ts';
import { Button } from '../../ui/Button.tsx';
import { BinIcon, EditIcon } from '../../ui/icons.tsx';
import type { Pickable } from '../../ui/offers.ts';
import { OnDay } from '../../ui/When.tsx';
import { isolate } from '../../ui/words.ts';
import { InteractionForm } from './InteractionForm.tsx';

/** What can be changed about an interaction: all but who it was with. */
export type InteractionEdit = Omit<InteractionDraft, 'personIds' | 'newNames' | 'newEmails'>;

export interface InteractionItemProps {
  interaction: Interaction;
  /** Whose page this is: only the others are named. */
  personId: string;
  personName(id: string): string | undefined;
  kinds: readonly InteractionKind[];
  topicSuggestions?: readonly string[] | undefined;
  /** All communities that it can have been in. */
  communities?: readonly Pickable[] | undefined;
  /** Those that are offered first, by their ids. */
  near?: readonly string[] | undefined;
  now: number;
  onEditInteraction(id: string, edit: InteractionEdit): unknown;
  onDeleteInteraction(id: string): void;
}

function FollowUp({ interaction, now }: Pick<InteractionItemProps, 'interaction' | 'now'>) {
  const { followUp } = interaction;
  if (!followUp || followUp.doneAt !== undefined) return null;
  return (
    <span class="k-soft k-small">
      Follow-up <OnDay day={followUp.on} today={dayOf(now)} />
      {followUp.what && `: ${isolate(followUp.what)}`}
    </span>
  );
}

function Shown({ editing, ...props }: InteractionItemProps & { editing: ReturnType<typeof useEditing> }) {
  const { interaction, personId, personName, now } = props;
  const others = interaction.personIds.flatMap((id) => (id === personId ? [] : (personName(id) ?? [])));
  const actions = (
    <>
      <Button
        small
        look="quiet"
        icon={<EditIcon />}
        label="Edit this interaction"
        buttonRef={editing.opener}
        onClick={editing.open}
      />
      <Button
        small
        look="quiet"
        icon={<BinIcon />}
        label="Delete this interaction"
        onClick={() => props.onDeleteInteraction(interaction.id)}
      />
    </>
  );
  return (
    <InteractionEntry
      interaction={interaction}
      now={now}
      others={others}
      place={placeOf(interaction, props.communities ?? [])}
      actions={actions}
    >
      <FollowUp interaction={interaction} now={now} />
    </InteractionEntry>
  );
}

/** An interaction in a person's history, to be edited in place or deleted. */
export function InteractionItem(props: InteractionItemProps) {
  const editing = useEditing();
  const save = async (edit: InteractionEdit) => {
    if ((await props.onEditInteraction(props.interaction.id, edit)) !== false) editing.close();
  };
  return editing.editing ? (
    <InteractionForm {...props} onSave={save} onCancel={editing.close} />
  ) : (
    <Shown {...props} editing={editing} />
  );
}
