import type { Draft } from '../../../utils/core/reach/reach.ts';
import type { ReachSuggestion } from '../../../utils/core/suggestion.ts';
import { isolate } from '../../ui/words.ts';
import { DraftText } from './DraftText.tsx';
import type { SuggestionItemProps } from './SuggestionItem.tsx';

type StartProps = Pick<SuggestionItemProps, 'lookups' | 'onCopy'> & { suggestion: ReachSuggestion };

const HOW: Readonly<Record<ReachSuggestion['kind'], string>> = {
  reconnect: 'Write a few words. Nothing more is needed to begin with.',
  introduce: 'Ask each of them first, on their own. Introduce those who said yes.',
  widen: 'Look at the places above, and begin with a few words.',
};

/** How to begin: whom to write to, with a draft for each. Out: a text to copy. */
export function ReachStart({ suggestion, lookups, onCopy }: StartProps) {
  const toWhom = ({ personId }: Draft) =>
    personId === undefined ? 'To a community' : `To ${isolate(lookups.personName(personId) ?? 'somebody')}`;
  return (
    <div class="k-stack">
      <p>{HOW[suggestion.kind]}</p>
      {lookups.drafts(suggestion).map((draft) => (
        // The text is the state of what is shown: when the name is read, the draft begins anew with it.
        <div key={draft.text} class="k-stack k-stack-close">
          <DraftText
            label={toWhom(draft)}
            copyLabel={`Copy: ${toWhom(draft)}`}
            text={draft.text}
            onCopy={onCopy}
          />
        </div>
      ))}
    </div>
  );
}
