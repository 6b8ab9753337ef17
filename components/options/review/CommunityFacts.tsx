import type { Community } from '../../../utils/core/community.ts';
import { OutIcon } from '../../ui/icons.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { isolate } from '../../ui/words.ts';
import type { SuggestionItemProps } from './SuggestionItem.tsx';

type FactsProps = Pick<SuggestionItemProps, 'lookups' | 'onOpenPage'> & { communityId: string };

/** How sure it is that this is so. */
function sourceText({ source, confidence }: Community): string {
  if (confidence === 'listed') return `Listed in a public directory: ${isolate(source)}`;
  if (confidence === 'seen') return `Its address was seen in public material: ${isolate(source)}`;
  return 'From general knowledge: check that it is still so before you go';
}

function Fact({ name, text }: { name: string; text: string | undefined }) {
  if (text === undefined) return null;
  return (
    <div class="k-fact">
      <dt>{name}</dt>
      <dd dir="auto">{text}</dd>
    </div>
  );
}

/** What is known of a community. Out: its page to open. */
export function CommunityFacts({ communityId, lookups, onOpenPage }: FactsProps) {
  const community = lookups.community(communityId);
  if (!community) return null;
  return (
    <div class="k-stack k-stack-close">
      <p class="k-soft" dir="auto">
        {community.description}
      </p>
      <dl class="k-facts">
        <Fact name="Meets" text={community.cadence} />
        <Fact name="Membership" text={community.membership} />
        <Fact name="Region" text={community.region} />
        <Fact name="Source" text={sourceText(community)} />
      </dl>
      <p>
        <PageLink url={community.url} onOpenPage={onOpenPage}>
          Open its page <OutIcon />
        </PageLink>
      </p>
    </div>
  );
}
