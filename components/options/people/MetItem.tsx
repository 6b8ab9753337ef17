import type { ComponentChildren } from 'preact';
import { dayOf } from '../../../utils/core/day.ts';
import type { MetDraft } from '../../../utils/core/views.ts';
import { useEditing } from '../../person/use-editing.ts';
import { Button } from '../../ui/Button.tsx';
import { BinIcon, EditIcon } from '../../ui/icons.tsx';
import { OnDay } from '../../ui/When.tsx';
import { MetForm, type MetFormProps } from './MetForm.tsx';
import { Told } from './Told.tsx';

export interface MetItemProps extends Omit<MetFormProps, 'onSave' | 'onCancel'> {
  title: string;
  /** What the buttons say that edit and remove it. */
  editLabel: string;
  removeLabel: string;
  /** Milliseconds. */
  now: number;
  /** Who it was, or through whom. */
  children?: ComponentChildren;
  /** `false`, or a promise of it, keeps the form open. */
  onEditMet(personId: string, draft: MetDraft): unknown;
  onRemove(): void;
}

function Shown({ opener, ...props }: MetItemProps & { opener: ReturnType<typeof useEditing> }) {
  const { met, now } = props;
  return (
    <Told
      title={props.title}
      when={met.on !== undefined && <OnDay day={met.on} today={dayOf(now)} />}
      actions={
        <>
          <Button
            small
            look="quiet"
            icon={<EditIcon />}
            label={props.editLabel}
            buttonRef={opener.opener}
            onClick={opener.open}
          />
          <Button
            small
            look="quiet"
            icon={<BinIcon />}
            label={props.removeLabel}
            onClick={() => props.onRemove()}
          />
        </>
      }
    >
      {props.children}
      {met.how !== undefined && <p dir="auto">{met.how}</p>}
    </Told>
  );
}

/** How somebody was met, in a history, to be edited in place or removed. Out: the draft, the wish to remove it. */
export function MetItem(props: MetItemProps) {
  const editing = useEditing();
  const save = async (draft: MetDraft) => {
    if ((await props.onEditMet(props.personId, draft)) !== false) editing.close();
  };
  return editing.editing ? (
    <MetForm {...props} onSave={(draft) => void save(draft)} onCancel={editing.close} />
  ) : (
    <Shown {...props} opener={editing} />
  );
}
