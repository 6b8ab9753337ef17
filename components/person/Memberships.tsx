import { useState } from 'preact/hooks';
import type { Membership } from '../../utils/core/membership.ts';
import { Chip } from '../ui/Chip.tsx';
import { Combobox } from '../ui/Combobox.tsx';
import type { Pickable } from '../ui/offers.ts';
import { communityName } from './community-name.ts';

export interface MembershipsProps {
  memberships: readonly Membership[];
  /** All communities that can be chosen from; they name the memberships too. */
  communities: readonly Pickable[];
  onJoin(communityId: string): void;
  onLeave(membershipId: string): void;
  /** Shows a community. */
  onOpenCommunity(communityId: string): void;
}

const MOST = 8;

/** Communities whose name has all the words typed, at most eight, without those joined already. */
function found(text: string, { communities, memberships }: MembershipsProps): Pickable[] {
  const words = text.toLocaleLowerCase().split(/\s+/u);
  const joined = new Set(memberships.map((one) => one.communityId));
  const fits = ({ id, name }: Pickable): boolean =>
    !joined.has(id) && words.every((word) => name.toLocaleLowerCase().includes(word));
  return text.trim() === '' ? [] : communities.filter(fits).slice(0, MOST);
}

/** The communities a person belongs to. Out: a community to join or to be shown, a membership to end. */
export function Memberships(props: MembershipsProps) {
  const [text, setText] = useState('');
  const { memberships, communities } = props;
  const nameOf = (id: string): string => communityName(id, communities);
  return (
    <div class="k-stack k-stack-close">
      {memberships.length > 0 && (
        <ul class="k-chips" aria-label="Communities">
          {memberships.map(({ id, communityId }) => (
            <li key={id}>
              <Chip
                text={nameOf(communityId)}
                look="plain"
                onOpen={() => props.onOpenCommunity(communityId)}
                onRemove={() => props.onLeave(id)}
              />
            </li>
          ))}
        </ul>
      )}
      <Combobox
        label="Add a community"
        labelHidden
        placeholder="Add a community"
        text={text}
        results={found(text, props)}
        onText={setText}
        onPick={({ id }) => props.onJoin(id)}
      />
    </div>
  );
}
