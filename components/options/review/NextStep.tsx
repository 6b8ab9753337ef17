import { Disclosure } from '../../ui/Disclosure.tsx';
import { OutIcon } from '../../ui/icons.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { CircleStart } from './CircleStart.tsx';
import { nextText } from './next-words.ts';
import { ReachStart } from './ReachStart.tsx';
import type { SuggestionItemProps } from './SuggestionItem.tsx';

function Start(props: SuggestionItemProps) {
  const { suggestion } = props;
  if (suggestion.kind === 'join') return null;
  return (
    <Disclosure summary="First step">
      {suggestion.kind === 'circle' ? (
        <CircleStart {...props} circle={suggestion} />
      ) : (
        <ReachStart {...props} suggestion={suggestion} />
      )}
    </Disclosure>
  );
}

/** What to do about a suggestion: a sentence, and what is needed for it. Out: a page to open, a text to copy. */
export function NextStep(props: SuggestionItemProps) {
  const { suggestion, lookups } = props;
  const url = suggestion.kind === 'join' ? lookups.community(suggestion.communityId)?.url : undefined;
  return (
    <div class="k-next">
      <p>
        <span class="k-strong">Next: </span>
        {nextText(suggestion, lookups)}
      </p>
      {url && (
        <p>
          <PageLink url={url} onOpenPage={props.onOpenPage}>
            Open its page <OutIcon />
          </PageLink>
        </p>
      )}
      <Start {...props} />
    </div>
  );
}
