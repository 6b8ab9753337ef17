import { useState } from 'preact/hooks';
import { CommunityPage } from '../../../components/options/communities/CommunityPage.tsx';
import type { CommunityRow } from '../../../components/options/communities/community-row.ts';
import { Button } from '../../../components/ui/Button.tsx';
import { Empty } from '../../../components/ui/Empty.tsx';
import { KnotIcon } from '../../../components/ui/icons.tsx';
import { Loading } from '../../../components/ui/Loading.tsx';
import type { Pickable } from '../../../components/ui/offers.ts';
import type { CommunityDraft } from '../../../utils/core/community-draft.ts';
import { dayOf } from '../../../utils/core/day.ts';
import { openPage } from '../../../utils/platform/tabs.ts';
import { membersIn, membersOf } from '../../../utils/store/community-members.ts';
import type { Store } from '../../../utils/store/open.ts';
import { allCommunities } from '../../../utils/surfaces/all-communities.ts';
import { pickable } from '../../../utils/surfaces/pickable.ts';
import { go } from '../../../utils/surfaces/place.ts';
import { topicNames, useLate } from '../../../utils/surfaces/use-late.ts';
import { usePeopleSearch } from '../../../utils/surfaces/use-people-search.ts';
import { useRecords } from '../../../utils/surfaces/use-records.ts';
import { communityActions } from './community-actions.ts';
import { meetingActions } from './meeting-actions.ts';

/** More members than this are looked through among the people. */
const MOST = 500;

interface Loaded {
  row: CommunityRow | undefined;
  members: readonly Pickable[];
}

async function load(store: Store, id: string): Promise<Loaded> {
  const [all, of] = await Promise.all([allCommunities(store), membersIn(store, id)]);
  const community = all.find((one) => one.id === id);
  if (!community) return { row: undefined, members: [] };
  const members = (await membersOf(store, id, MOST)).map(pickable);
  return { row: { community, ...of }, members };
}

function Gone() {
  return (
    <Empty
      icon={<KnotIcon />}
      title="This community is not here"
      action={<Button onClick={() => go('communities')}>All communities</Button>}
    >
      It was deleted, or the address is an old one.
    </Empty>
  );
}

/** One community. */
export function CommunitySection({ id }: { id: string }) {
  const loaded = useRecords((store) => load(store, id), [id]);
  const search = usePeopleSearch();
  const topicSuggestions = useLate<string[]>([], topicNames);
  const [problem, setProblem] = useState<string>();
  if (!loaded) return <Loading label="Reading the community" />;
  if (!loaded.row) return <Gone />;
  const { save, remove, ...actions } = communityActions(id);
  const saved = async (draft: CommunityDraft) => {
    const failed = await save(draft);
    setProblem(failed);
    return failed === undefined;
  };
  return (
    <CommunityPage
      row={loaded.row}
      members={loaded.members}
      search={search}
      topicSuggestions={topicSuggestions}
      problem={problem}
      onSave={saved}
      onDelete={() => void remove().then((gone) => gone && go('communities'))}
      onOpenPage={(url) => void openPage(url)}
      onOpenPerson={(person) => go(`people/${person}`)}
      onAllMembers={() => go(`people?${new URLSearchParams({ community: id })}`)}
      onBack={() => go('communities')}
      today={dayOf(Date.now())}
      {...meetingActions(id)}
      {...actions}
    />
  );
}
