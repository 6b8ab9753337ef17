import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { Combobox } from '../../ui/Combobox.tsx';
import type { Asking } from './asking.ts';
import type { Lookups } from './lookups.ts';
import type { ReviewProps } from './Review.tsx';
import { WhyNotAnswer } from './WhyNotAnswer.tsx';

const nameIn =
  ({ nameOf }: Asking, { personName }: Lookups): Lookups['personName'] =>
  (id) =>
    personName(id) ?? nameOf?.(id);

/** The user asks about any community why it is not suggested. Out: the one that is asked about. */
export function WhyNot(props: ReviewProps & { inputRef?: RefObject<HTMLInputElement | null> }) {
  const { asking, lookups } = props;
  const [text, setText] = useState('');
  const found = lookups.findCommunities(text);
  const name = asking && (lookups.community(asking.communityId)?.name ?? asking.communityId);
  return (
    <section class="k-part" aria-labelledby="k-why-not">
      <h2 class="k-part-title" id="k-why-not">
        Why is a community not here?
      </h2>
      <Combobox
        label="Ask about a community"
        hint="By its name or a topic."
        text={text}
        results={found ?? []}
        resultsFor={found ? text : `${text.trim()} …`}
        onText={setText}
        inputRef={props.inputRef}
        onPick={({ id }) => props.onAsk(id)}
      />
      <div aria-live="polite">
        {text.trim() !== '' && found?.length === 0 && <p class="k-soft">No community is called so.</p>}
        {asking && (
          <div class="k-panel k-why-not">
            <h3 class="k-suggestion-title" dir="auto">
              {name}
            </h3>
            <WhyNotAnswer
              {...props}
              lookups={{ ...lookups, personName: nameIn(asking, lookups) }}
              asking={asking}
            />
          </div>
        )}
      </div>
    </section>
  );
}
