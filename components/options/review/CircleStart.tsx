import { useState } from 'preact/hooks';
import type { CircleSuggestion } from '../../../utils/core/suggestion.ts';
import { Avatar } from '../../ui/Avatar.tsx';
import { Button } from '../../ui/Button.tsx';
import { CheckIcon, CopyIcon } from '../../ui/icons.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { counted, isolate } from '../../ui/words.ts';
import type { SuggestionItemProps } from './SuggestionItem.tsx';

type StartProps = Pick<SuggestionItemProps, 'lookups' | 'onCopy' | 'onOpenPerson'> & {
  circle: CircleSuggestion;
};

function Invitation({ text, onCopy }: { text: string } & Pick<StartProps, 'onCopy'>) {
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
        label="Invitation"
        hint="Change it as you like, then copy it to where you write to them. Kithcraft sends nothing."
        rows={5}
        value={draft}
        onInput={edit}
      />
      <div class="k-row" aria-live="polite">
        <Button icon={copied ? <CheckIcon /> : <CopyIcon />} onClick={copy}>
          {copied ? 'Copied' : 'Copy'}
        </Button>
      </div>
    </>
  );
}

/** How to bring a circle to life: whom to ask first, how often to meet, an invitation to edit. Out: a text to copy. */
export function CircleStart({ circle, lookups, onCopy, onOpenPerson }: StartProps) {
  const step = lookups.firstStep(circle);
  const first = lookups.personName(step.askFirst) ?? 'somebody';
  return (
    <div class="k-stack">
      <ul class="k-circle-people" aria-label="People of this circle">
        {circle.personIds.map((id) => (
          <li key={id} class="k-row k-row-close">
            <Avatar id={id} name={lookups.personName(id) ?? '?'} size="s" />
            <button type="button" class="k-link-button" onClick={() => onOpenPerson(id)}>
              <bdi>{lookups.personName(id) ?? 'Somebody'}</bdi>
            </button>
          </li>
        ))}
      </ul>
      <p>
        Ask {isolate(first)} first. Begin by meeting every {counted(step.everyDays, 'day')}.
      </p>
      <Invitation text={step.invitation} onCopy={onCopy} />
    </div>
  );
}
