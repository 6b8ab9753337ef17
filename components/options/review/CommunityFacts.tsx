import type { Community } from '../../../utils/core/community.ts';
import type { OwnCommunity } from '../../../utils/core/own-community.ts';
import { OutIcon } from '../../ui/icons.tsx';
import { PageLink } from '../../ui/PageLink.tsx';
import { isolate } from '../../ui/words.ts';

export interface CommunityFactsProps {
  community: Community | OwnCommunity;
  onOpenPage(url: string): void;
}

/** How sure it is that this is so. */
function sourceText(community: Community | OwnCommunity): string {
  const { source, confidence } = community;
  if (confidence === 'own') return 'You added it';
  if ('file' in community)
    return `From the file ${isolate(community.file.name)}, which names: ${isolate(source)}`;
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
export function CommunityFacts({ community, onOpenPage }: CommunityFactsProps) {
  const { description, url } = community;
  return (
    <div class="k-stack k-stack-close">
      {description !== undefined && (
        <p class="k-soft" dir="auto">
          {description}
        </p>
      )}
      <dl class="k-facts">
        <Fact name="Meets" text={community.cadence} />
        <Fact name="Membership" text={community.membership} />
        <Fact name="Region" text={community.region} />
        <Fact name="Source" text={sourceText(community)} />
      </dl>
      {url !== undefined && (
        <p>
          <PageLink url={url} onOpenPage={onOpenPage}>
            Open its page <OutIcon />
          </PageLink>
        </p>
      )}
    </div>
  );
}
