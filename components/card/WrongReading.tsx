import { useId, useState } from 'preact/hooks';
import type { Profile } from '../../utils/core/profile.ts';
import { Button } from '../ui/Button.tsx';
import { CheckIcon, CopyIcon } from '../ui/icons.tsx';
import { Loading } from '../ui/Loading.tsx';

export interface ReportProps {
  /** How the page was read, without what it says, as a text to be copied. Without it none is offered. */
  onReport?: ((profile: Profile) => Promise<string>) | undefined;
  /** False where it could not be copied. */
  onCopy?: ((text: string) => Promise<boolean>) | undefined;
}

function Report({ text, onCopy }: { text: string } & Pick<ReportProps, 'onCopy'>) {
  const [copied, setCopied] = useState(false);
  const copy = async () => setCopied((await onCopy?.(text)) === true);
  return (
    <>
      <textarea
        class="k-input k-report"
        readOnly
        rows={8}
        aria-label="Report of how this page was read"
        value={text}
      />
      <div class="k-row" aria-live="polite">
        <Button icon={copied ? <CheckIcon /> : <CopyIcon />} onClick={() => void copy()}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
    </>
  );
}

/** The way to tell that a page was read wrongly: a report to be copied. In: the profile. Out: the text to copy. */
export function WrongReading({ profile, onReport, onCopy }: ReportProps & { profile: Profile }) {
  const [text, setText] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (!onReport) return null;
  const toggle = async () => {
    setOpen(!isOpen);
    if (!isOpen) setText(await onReport(profile));
  };
  return (
    <div class="k-stack">
      <button
        type="button"
        class="k-link-button k-small"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={() => void toggle()}
      >
        This page was read wrongly
      </button>
      <section id={id} class="k-panel k-stack" aria-label="Report" hidden={!isOpen}>
        {isOpen && (
          <>
            <p class="k-small">
              Nothing is sent. Copy this report and put it into a new entry on the issue page of Kithcraft,
              with a word on what is wrong. It says what kind of text was read where; names, words and
              addresses of the page are not in it.
            </p>
            {text === undefined ? (
              <Loading label="Writing the report" lines={3} />
            ) : (
              <Report text={text} onCopy={onCopy} />
            )}
          </>
        )}
      </section>
    </div>
  );
}
