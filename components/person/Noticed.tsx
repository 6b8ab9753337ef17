import { useState } from 'preact/hooks';
import type { NoticedIn } from '../../utils/core/membership.ts';
import type { Noticed } from '../../utils/core/memberships/seen.ts';
import { Button } from '../ui/Button.tsx';
import type { Pickable } from '../ui/offers.ts';
import { useEntries } from './use-entries.ts';

export interface NoticedProps {
  /** Communities that they seem to belong to, the surest first. */
  noticed: readonly Noticed[];
  /** They name what was noticed; what they do not name is left out. */
  communities: readonly Pickable[];
  onMember(communityId: string, noticedIn: NoticedIn): void;
  onNotMember(communityId: string): void;
}

const PLACES: Readonly<Record<NoticedIn, string>> = {
  headline: 'their headline',
  bio: 'their bio',
  organisation: 'their organisation',
  tags: 'your tags',
  'page topics': 'the topics of their page',
  note: 'a note',
  interaction: 'an interaction',
  page: 'one of their pages',
};

/** So many are offered at once; then come the others. */
const MOST = 2;

type OneProps = Omit<NoticedProps, 'noticed' | 'communities'> & { one: Noticed; name: string };

function One({ one: { communityId, sure, seen }, name, ...on }: OneProps) {
  const [first] = seen;
  if (!first) return null;
  const { place, passage } = first;
  return (
    <li class="k-noticed k-stack k-stack-close">
      <p dir="auto">
        Member of <bdi>{name}</bdi>?{' '}
        <span class="k-soft k-small">
          Seen in {PLACES[place.in]}: “<bdi>{passage}</bdi>”{sure === 'low' && '. It is only named there.'}
        </span>
      </p>
      <div class="k-row">
        <Button small label={`Yes, a member of ${name}`} onClick={() => on.onMember(communityId, place.in)}>
          Yes
        </Button>
        <Button
          small
          look="quiet"
          label={`No, not a member of ${name}`}
          onClick={() => on.onNotMember(communityId)}
        >
          No
        </Button>
      </div>
    </li>
  );
}

/** Communities that somebody may belong to, each with the words it was seen in. Out: they do, they do not (for ever). */
export function NoticedMemberships({ noticed, communities, ...on }: NoticedProps) {
  const names = new Map(communities.map(({ id, name }) => [id, name]));
  const named = noticed.flatMap((one) => {
    const name = names.get(one.communityId);
    return name === undefined ? [] : [{ one, name }];
  });
  const { place, onFocusCapture } = useEntries(named.length, MOST, '.k-noticed');
  const [had, setHad] = useState(false);
  if (named.length > 0 && !had) setHad(true);
  if (named.length === 0 && !had) return null;
  return (
    <div ref={place} tabIndex={-1} onFocusCapture={onFocusCapture}>
      {named.length > 0 && (
        <ul class="k-stack k-stack-close" aria-label="Communities noticed">
          {named.slice(0, MOST).map(({ one, name }) => (
            <One key={one.communityId} one={one} name={name} {...on} />
          ))}
        </ul>
      )}
    </div>
  );
}
