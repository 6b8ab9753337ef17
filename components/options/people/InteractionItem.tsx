import { useState } from 'preact/hooks';
import { dayOf } from '../../../utils/core/day.ts';
import type { Interaction } from '../../../utils/core/interaction.ts';
import type { InteractionKind } from '../../../utils/core/interaction-kinds.ts';
import type { InteractionDraft } from '../../../utils/core/views.ts';
import { InteractionEntry } from '../../person/InteractionEntry.tsx';
import { Button } from '../../ui/Button.tsx';
import { BinIcon, EditIcon } from '../../ui/icons.tsx';
import { OnDay } from '../../ui/When.tsx';
import { InteractionForm } from './InteractionForm.tsx';

/** What can be changed about an interaction: all but who it was with. */
export type InteractionEdit = Omit<InteractionDraft, 'personIds' | 'newNames'>;

export interface InteractionItemProps {
  interaction: Interaction;
  /** Whose page this is: only the others are named. */
  personId: string;
  personName(id: string): string | undefined;
  kinds: readonly InteractionKind[];
  topicSuggestions?: readonly string[] | undefined;
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
    </span>
  );
}

function Shown({ onEdit, ...props }: InteractionItemProps & { onEdit(): void }) {
  const { interaction, personId, personName, now } = props;
  const others = interaction.personIds.flatMap((id) => (id === personId ? [] : (personName(id) ?? [])));
  const actions = (
    <>
      <Button small look="quiet" icon={<EditIcon />} label="Edit this interaction" onClick={onEdit} />
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
    <InteractionEntry interaction={interaction} now={now} others={others} actions={actions}>
      <FollowUp interaction={interaction} now={now} />
    </InteractionEntry>
  );
}

/** An interaction in a person's history, to be edited in place or deleted. */
export function InteractionItem(props: InteractionItemProps) {
  const [editing, setEditing] = useState(false);
  const save = async (edit: InteractionEdit) => {
    if ((await props.onEditInteraction(props.interaction.id, edit)) !== false) setEditing(false);
  };
  return editing ? (
    <InteractionForm {...props} onSave={save} onCancel={() => setEditing(false)} />
  ) : (
    <Shown {...props} onEdit={() => setEditing(true)} />
  );
}
