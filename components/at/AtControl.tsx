import { useRef, useState } from 'preact/hooks';
import type { At } from '../../utils/core/at.ts';
import { Button } from '../ui/Button.tsx';
import { PlaceIcon } from '../ui/icons.tsx';
import { AtBanner } from './AtBanner.tsx';
import { AtForm, type AtFormProps } from './AtForm.tsx';

export interface AtControlProps extends Omit<AtFormProps, 'onCancel'> {
  /** Where the user is; undefined for nowhere in particular, or while it is read. */
  at: At | undefined;
  onEnd(): void;
}

/** Where the user is for some days: said, shown while it lasts, ended. Out: where it is, and its end. */
export function AtControl({ at, onEnd, ...props }: AtControlProps) {
  const [asked, setAsked] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  // What was pressed goes: the keyboard goes on from here.
  const stay = () => box.current?.focus();
  const save: typeof props.onSave = async (draft) => {
    const failed = await props.onSave(draft);
    if (failed === undefined) {
      setAsked(false);
      stay();
    }
    return failed;
  };
  const cancel = () => {
    setAsked(false);
    stay();
  };
  const end = () => {
    onEnd();
    stay();
  };
  return (
    <div ref={box} tabIndex={-1}>
      {at && <AtBanner at={at} today={props.today} onEnd={end} />}
      {!at && asked && <AtForm {...props} onSave={save} onCancel={cancel} />}
      {!at && !asked && (
        <Button small look="quiet" icon={<PlaceIcon />} onClick={() => setAsked(true)}>
          I am at an event
        </Button>
      )}
    </div>
  );
}
