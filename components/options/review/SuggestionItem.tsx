import { useEffect, useId, useRef } from 'preact/hooks';
import { aspectOf } from '../../../utils/core/community-aspects.ts';
import { DISMISS_REASONS } from '../../../utils/core/review.ts';
import type { ReachSuggestion, Suggestion, Weight } from '../../../utils/core/suggestion.ts';
import { Chips } from '../../ui/Chip.tsx';
import { classes } from '../../ui/classes.ts';
import { Disclosure } from '../../ui/Disclosure.tsx';
import { capital } from '../../ui/words.ts';
import { AspectTable } from './AspectTable.tsx';
import { CommunityFacts } from './CommunityFacts.tsx';
import { Decide } from './Decide.tsx';
import { EvidenceList } from './EvidenceList.tsx';
import type { Lookups } from './lookups.ts';
import { NextStep } from './NextStep.tsx';
import { Places } from './Places.tsx';
import type { ReviewProps } from './Review.tsx';
import { Why } from './Why.tsx';
import { titleOf, topicsOf } from './words.ts';

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
        {community && (
          <p class="k-soft">
            {form.name}. {form.summary}
          </p>
        )}
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
  const community = communityOf(suggestion, props.lookups);
  return (
    <div>
      <Disclosure summary="Evidence" onOpen={() => props.onOpenEvidence?.(suggestion)}>
        <EvidenceList {...props} />
      </Disclosure>
      {community && (
        <Disclosure summary="About it">
          <CommunityFacts community={community} onOpenPage={props.onOpenPage} />
        </Disclosure>
      )}
      <HowItWorks {...props} />
    </div>
  );
}

/** Calls back when an element comes into view, and for each new thing that it shows. */
function useSeen(of: unknown, onSeen: () => void) {
  const ref = useRef<HTMLElement>(null);
  useEffect(() => {
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) onSeen();
    });
    if (ref.current) observer.observe(ref.current);
    return () => observer.disconnect();
  }, [of]);
  return ref;
}

/** One suggestion: what, why, and what to do about it. */
export function SuggestionItem(props: SuggestionItemProps) {
  const { suggestion, lookups } = props;
  const title = titleOf(suggestion, lookups);
  const community = communityOf(suggestion, lookups);
  const id = useId();
  const ref = useSeen(suggestion, () => props.weighing.weigh(suggestion));
  const what = suggestion.kind === 'circle' ? lookups.form(suggestion.form).summary : community?.description;
  return (
    <li>
      <article ref={ref} class="k-panel k-suggestion" aria-labelledby={id}>
        <div class="k-row k-row-apart">
          <p class="k-heading">{WHAT[suggestion.kind]}</p>
          <WeightWord weight={suggestion.weight} />
        </div>
        <h2 class="k-suggestion-title" id={id} dir="auto">
          {title}
        </h2>
        {what && (
          <p class="k-soft k-suggestion-what" dir="auto">
            {what}
          </p>
        )}
        <Why {...props} />
        {suggestion.kind === 'widen' && <Places {...props} suggestion={suggestion} />}
        <NextStep {...props} />
        <Decide
          title={title}
          today={props.today}
          reasons={isReach(suggestion) ? REACH_REASONS : DISMISS_REASONS}
          onDecide={(decision) => props.onDecide(suggestion, decision, title)}
        />
        <Chips texts={topicsOf(suggestion).slice(0, TOPICS)} label="Topics" />
        <Details {...props} />
      </article>
    </li>
  );
}
