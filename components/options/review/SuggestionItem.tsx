import { useId } from 'preact/hooks';
import { aspectOf } from '../../../utils/core/community-aspects.ts';
import { DISMISS_REASONS } from '../../../utils/core/review.ts';
import type { ReachSuggestion, Suggestion, Weight } from '../../../utils/core/suggestion.ts';
import { Chips } from '../../ui/Chip.tsx';
import { classes } from '../../ui/classes.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { capital } from '../../ui/words.ts';
import { AspectTable } from './AspectTable.tsx';
import { CircleStart } from './CircleStart.tsx';
import { CommunityFacts } from './CommunityFacts.tsx';
import { Decide } from './Decide.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import type { Lookups } from './lookups.ts';
import { Places } from './Places.tsx';
import { ReachStart } from './ReachStart.tsx';
import type { ReviewProps } from './Review.tsx';
import { titleOf, topicsOf, whyOf } from './words.ts';

export interface SuggestionItemProps extends ReviewProps {
  suggestion: Suggestion;
}

const TOPICS = 6;

const WHAT: Readonly<Record<Suggestion['kind'], string>> = {
  join: 'Community to join',
  circle: 'Circle to form',
  reconnect: 'Tie to take up again',
  introduce: 'People to introduce',
  widen: 'Field to get to know',
};

/** Ties are nothing that one is in. */
const REACH_REASONS = DISMISS_REASONS.filter((reason) => reason !== 'already in it');

const isReach = (one: Suggestion): one is ReachSuggestion => one.kind !== 'join' && one.kind !== 'circle';

function WeightWord({ weight }: { weight: Weight }) {
  return <span class={classes('k-weight', weight === 'strong' && 'k-weight-strong')}>{capital(weight)}</span>;
}

const communityOf = (suggestion: Suggestion, lookups: Lookups) =>
  suggestion.kind === 'join' ? lookups.community(suggestion.communityId) : undefined;

/** What it stands between: the aspects of its form, with what a community says differently. */
function HowItWorks({ suggestion, lookups }: SuggestionItemProps) {
  const community = communityOf(suggestion, lookups);
  const formId = suggestion.kind === 'circle' ? suggestion.form : community?.form;
  if (!formId) return null;
  const form = lookups.form(formId);
  return (
    <Disclosure summary="How it works">
      <div class="k-stack">
        <p class="k-soft">
          {community && `${form.name}. `}
          {form.summary}
        </p>
        <AspectTable
          own={(aspect) => (community ? aspectOf(community, form.aspects, aspect) : form.aspects[aspect])}
          name={community?.name ?? form.name}
        />
      </div>
    </Disclosure>
  );
}

function Details(props: SuggestionItemProps) {
  const { suggestion } = props;
  return (
    <div>
      <Disclosure summary="Evidence" onOpen={() => props.onOpenEvidence?.(suggestion)}>
        <EvidenceList {...props} />
      </Disclosure>
      <HowItWorks {...props} />
      {suggestion.kind === 'circle' && (
        <Disclosure summary="First step">
          <CircleStart {...props} circle={suggestion} />
        </Disclosure>
      )}
      {isReach(suggestion) && (
        <Disclosure summary="First step">
          <ReachStart {...props} suggestion={suggestion} />
        </Disclosure>
      )}
    </div>
  );
}

/** One suggestion: what, why, and what to do about it. */
export function SuggestionItem(props: SuggestionItemProps) {
  const { suggestion, lookups } = props;
  const title = titleOf(suggestion, lookups);
  const community = communityOf(suggestion, lookups);
  const id = useId();
  return (
    <li>
      <article class="k-panel k-suggestion" aria-labelledby={id}>
        <div class="k-row k-row-apart">
          <p class="k-heading">{WHAT[suggestion.kind]}</p>
          <WeightWord weight={suggestion.weight} />
        </div>
        <h2 class="k-suggestion-title" id={id} dir="auto">
          {title}
        </h2>
        <p class="k-suggestion-why">{whyOf(suggestion, lookups)}</p>
        {community && <CommunityFacts community={community} onOpenPage={props.onOpenPage} />}
        {suggestion.kind === 'widen' && <Places {...props} suggestion={suggestion} />}
        <Chips texts={topicsOf(suggestion).slice(0, TOPICS)} label="Topics" />
        <Details {...props} />
        <Decide
          title={title}
          today={props.today}
          reasons={isReach(suggestion) ? REACH_REASONS : DISMISS_REASONS}
          onDecide={(decision) => props.onDecide(suggestion, decision, title)}
        />
      </article>
    </li>
  );
}
