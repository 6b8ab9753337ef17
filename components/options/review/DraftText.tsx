import { useState } from 'preact/hooks';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon, CopyIcon } from '../../ui/icons.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import type { ReviewProps } from './Review.tsx';

interface DraftTextProps extends Pick<ReviewProps, 'onCopy'> {
  label: string;
  text: string;
  /** Of the button, where one word would not tell it from others. */
  copyLabel?: string;
}

/** A text to edit and then to copy to where the user writes to people. Out: the text as it is now. */
export function DraftText({ label, text, copyLabel, onCopy }: DraftTextProps) {
  const [draft, setDraft] = useState(text);
  const [copied, setCopied] = useState(false);
  const edit = (next: string) => {
    setCopied(false);
    setDraft(next);
  };
  const copy = async () => setCopied((await onCopy(draft)) !== false);
  return (
    <>
      <TextArea
        label={label}
        hint="Change it as you like, then copy it to where you write to them. Kithcraft sends nothing."
        rows={5}
        value={draft}
        onInput={edit}
      />
      <div class="k-row" aria-live="polite">
        <Button
          icon={copied ? <CheckIcon /> : <CopyIcon />}
          onClick={copy}
          {...(copyLabel !== undefined && !copied && { label: copyLabel })}
        >
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
    </>
  );
}
