import { useMemo } from 'preact/hooks';
import type { Noticed } from '../core/memberships/seen.ts';
import { type OwnCommunity, withOwn } from '../core/own-community.ts';
import type { PersonView } from '../core/views.ts';
import { ownCommunities } from '../store/communities.ts';
import { useLate } from './use-late.ts';
import { useRecords } from './use-records.ts';

/** A community by its name. */
export interface NamedCommunity {
  id: string;
  name: string;
}

export interface Communities {
  communities: readonly NamedCommunity[];
  /** What finds the memberships to offer for a person. */
  membershipsToOffer?: ((view: PersonView) => Noticed[]) | undefined;
}

/** The catalogue and what notices: the largest that a surface loads. */
async function loaded() {
  const [{ COMMUNITIES }, { membershipsToOffer }] = await Promise.all([
    import('../catalogue/communities.ts'),
    import('./noticed.ts'),
  ]);
  return { catalogue: COMMUNITIES, offer: membershipsToOffer };
}
type Loaded = Awaited<ReturnType<typeof loaded>>;

const NONE: Communities = { communities: [] };

/** The communities of the catalogue and the user's own, after the surface is usable; the latter as they are by then. */
export function useCommunities(): Communities {
  const late = useLate<Loaded | undefined>(undefined, loaded);
  const own = useRecords<readonly OwnCommunity[] | undefined>(
    async (store) => late && ownCommunities(store),
    [late],
  );
  return useMemo(() => {
    if (!late || !own) return NONE;
    return {
      communities: withOwn(late.catalogue, own).map(({ id, name }) => ({ id, name })),
      membershipsToOffer: (view) => late.offer(view, own),
    };
  }, [late, own]);
}
