import { useState } from 'preact/hooks';
import { useEditing } from '../../person/use-editing.ts';
import { Button } from '../../ui/Button.tsx';
import { PlusIcon } from '../../ui/icons.tsx';
import { Loading } from '../../ui/Loading.tsx';
import { MeetingForm, type MeetingFormProps, type MeetingRoster } from './MeetingForm.tsx';

export interface MeetingProps extends Omit<MeetingFormProps, 'roster' | 'onCancel' | 'onSave'> {
  /** Who may have been there; undefined where that could not be read, and it was said. */
  rosterOf(): Promise<MeetingRoster | undefined>;
  onSaveMeeting: MeetingFormProps['onSave'];
}

/** Logs meetings of a community: a button, then the form with its roster. Out: the meeting. */
export function Meeting({ rosterOf, onSaveMeeting, ...props }: MeetingProps) {
  const editing = useEditing();
  const [roster, setRoster] = useState<MeetingRoster>();
  const open = async () => {
    editing.open();
    const read = await rosterOf();
    setRoster(read);
    if (!read) editing.close();
  };
  const close = () => {
    setRoster(undefined);
    editing.close();
  };
  const save: typeof onSaveMeeting = async (draft) => {
    const failed = await onSaveMeeting(draft);
    if (failed === undefined) close();
    return failed;
  };
  if (!editing.editing)
    return (
      <div>
        <Button icon={<PlusIcon />} buttonRef={editing.opener} onClick={() => void open()}>
          Log a meeting
        </Button>
      </div>
    );
  if (!roster) return <Loading label="Reading who belongs to it" lines={3} />;
  return <MeetingForm {...props} roster={roster} onSave={save} onCancel={close} />;
}
