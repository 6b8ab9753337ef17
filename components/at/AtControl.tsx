import type { ComponentChildren } from 'preact';
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
  /** What stands between where the user is and the wish to say it. */
  children?: ComponentChildren;
}

/**
 * Where the user is for some days: said, shown while it lasts, ended. What it is shown around comes before the wish to say it:
 * most of the time one logs, and is nowhere in particular. Out: where it is, and its end.
 */
export function AtControl({ at, onEnd, children, ...props }: AtControlProps) {
  const [asked, setAsked] = useState(false);
  const above = useRef<HTMLDivElement>(null);
  const below = useRef<HTMLDivElement>(null);
  const save: typeof props.onSave = async (draft) => {
    const failed = await props.onSave(draft);
    if (failed === undefined) {
      setAsked(false);
      // What was pressed goes: the keyboard goes on from where it is said now.
      above.current?.focus();
    }
    return failed;
  };
  const cancel = () => {
    setAsked(false);
    below.current?.focus();
  };
  const end = () => {
    onEnd();
    above.current?.focus();
  };
  return (
    <>
      <div ref={above} tabIndex={-1} class={at ? undefined : 'k-hidden'}>
        {at && <AtBanner at={at} today={props.today} onEnd={end} />}
      </div>
      {children}
      <div ref={below} tabIndex={-1}>
        {!at && asked && <AtForm {...props} onSave={save} onCancel={cancel} />}
        {!at && !asked && (
          <Button small look="quiet" icon={<PlaceIcon />} onClick={() => setAsked(true)}>
            I am at an event
          </Button>
        )}
      </div>
    </>
  );
}
